package symbol_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/undoc-go/undoc/symbol"
)

func Example() {
	sym, err := symbol.Parse("A/C.3/65/L.29/Rev.1")
	if err != nil {
		fmt.Println(err)
		return
	}
	body, _ := sym.Body()
	fmt.Println(body.Name(symbol.English))
	fmt.Println(sym.Session().Name(symbol.English))
	fmt.Println(sym.Kind(), sym.Number())
	fmt.Println(sym.Base())
	// Output:
	// Third Committee
	// Sixty-fifth session
	// limited document 29
	// A/C.3/65/L.29
}

// Catalogues, the Official Document System and texts spell symbols otherwise
// than documents do.
func ExampleParse() {
	for _, s := range []string{"A/65/124/ADD.1", "S/RES/1373(2001)", "A/RES/2200(XXI)[A]", "A/64/439/Add.2(PartII)", "А/71/86–E/2016/13"} {
		fmt.Println(symbol.Parse(s))
	}
	// Output:
	// A/65/124/Add.1 <nil>
	// S/RES/1373 (2001) <nil>
	// A/RES/2200 A (XXI) <nil>
	// A/64/439/Add.2 (Part II) <nil>
	// A/71/86-E/2016/13 <nil>
}

// Errors say where a spelling stopped making sense, and why.
func ExampleParse_error() {
	for _, s := range []string{"A/75/391, para. 7", "A/53/...", "E.83.I.16", "A/74/L.10 and A/74/L.11", "E/CN.4"} {
		_, err := symbol.Parse(s)
		fmt.Println(err)
	}
	// Output:
	// symbol: "A/75/391, para. 7", byte 8: a place in the document follows its symbol: use Cut
	// symbol: "A/53/...", byte 5: not a document symbol
	// symbol: "E.83.I.16", byte 0: a sales number, not a document symbol
	// symbol: "A/74/L.10 and A/74/L.11", byte 9: more than one document: use Split or Find
	// symbol: "E/CN.4", byte 6: a series or a body, not a document: its number is missing
}

func ExampleMustParse() {
	fmt.Println(symbol.MustParse("A/RES/217 (III)"))
	// Output: A/RES/217 (III)
}

// A slip is read, and told of.
func ExampleCheck() {
	fmt.Println(symbol.Parse("E/1987/Rev.l"))
	err := symbol.Check("E/1987/Rev.l")
	fmt.Println(err, errors.Is(err, symbol.ErrSlip))
	// Output:
	// E/1987/Rev.1 <nil>
	// symbol: "E/1987/Rev.l", byte 11: not spelled as meant true
}

func ExampleCut() {
	sym, rest, ok := symbol.Cut("A/RES/78/1, para. 4")
	fmt.Printf("%v %q %v\n", sym, rest, ok)
	// Output: A/RES/78/1 ", para. 4" true
}

func ExampleSplit() {
	fmt.Println(symbol.Split("A/77/69/Add.1-E/2022/47/Add.1"))
	fmt.Println(symbol.Split("A/55/1010; S/2001/667"))
	// Output:
	// [A/77/69/Add.1 E/2022/47/Add.1] <nil>
	// [A/55/1010 S/2001/667] <nil>
}

// A program that makes many symbols has their words in memory of its own.
func ExampleAppendResolution() {
	var words []byte
	for _, number := range []string{"78/3", "78/4"} {
		words = symbol.AppendResolution(words, "A", number)
		words = append(words, '\n')
	}
	words = symbol.AppendDecision(words, "UNEP/EA", "5/1")
	fmt.Printf("%s\n", words)
	// Output:
	// A/RES/78/3
	// A/RES/78/4
	// UNEP/EA.5/DEC.1
}

func ExampleResolution() {
	fmt.Println(symbol.Resolution("A", "64/183"))
	fmt.Println(symbol.Resolution("A", "2200 A (XXI)"))
	fmt.Println(symbol.Resolution("S", "1373 (2001)"))
	fmt.Println(symbol.Resolution("UNEP/EA", "5/14"))
	// Output:
	// A/RES/64/183 <nil>
	// A/RES/2200 A (XXI) <nil>
	// S/RES/1373 (2001) <nil>
	// UNEP/EA.5/RES.14 <nil>
}

func ExampleDecision() {
	fmt.Println(symbol.Decision("A/HRC", "19/119"))
	// Output: A/HRC/DEC/19/119 <nil>
}

func ExampleFind() {
	text := "Taking note of the report (A/65/456 and Corr.1, para. 12) and of resolution S/RES/1373 (2001),"
	for m := range symbol.Find(text) {
		fmt.Printf("%d %q %v\n", m.Offset, m.Text, m.Symbol)
	}
	// Output:
	// 27 "A/65/456" A/65/456
	// 40 "Corr.1" A/65/456/Corr.1
	// 76 "S/RES/1373 (2001)" S/RES/1373 (2001)
}

func ExampleSymbol_Body() {
	for _, s := range []string{"A/RES/65/124", "E/CN.4/Sub.2/1994/WG.1/CRP.2", "E/1980/C.2/SR.14", "TD/B/WP/343"} {
		body, ok := symbol.MustParse(s).Body()
		fmt.Println(body, body.Name(symbol.English), ok)
	}
	// Output:
	// A General Assembly true
	// E/CN.4/Sub.2 Sub-Commission on the Promotion and Protection of Human Rights true
	// E Economic and Social Council true
	// TD/B/WP Working Party on the Programme Plan and Programme Performance true
}

func ExampleSymbol_Session() {
	for _, s := range []string{"A/65/124", "A/RES/3541 (XXX)", "A/RES/ES-11/5", "E/2010/1", "UNEP/EA.5/RES.14", "A/9601"} {
		fmt.Printf("%q\n", symbol.MustParse(s).Session())
	}
	// Output:
	// "65"
	// "30"
	// "ES-11"
	// "2010"
	// "5"
	// ""
}

func ExampleSymbol_ImpliedYear() {
	fmt.Println(symbol.MustParse("A/65/124").Year(), symbol.MustParse("A/65/124").ImpliedYear())
	fmt.Println(symbol.MustParse("S/1994/1009").Year(), symbol.MustParse("S/1994/1009").ImpliedYear())
	// Output:
	// 0 2010
	// 1994 0
}

func ExampleSymbol_Modifiers() {
	for m := range symbol.MustParse("A/33/257/Add.1/Corr.1").Modifiers() {
		fmt.Println(m, m.Name())
	}
	// Output:
	// Add.1 addendum
	// Corr.1 corrigendum
}

func ExampleSymbol_Parts() {
	first, second := symbol.MustParse("A/55/1010-S/2001/667").Parts()
	fmt.Println(first, second)
	// Output: A/55/1010 S/2001/667
}

func ExampleSymbol_Letters() {
	fmt.Println(symbol.MustParse("A/RES/34/222A-C").Letters())
	// Output: A-C
}

func ExampleSymbol_Split() {
	fmt.Println(symbol.MustParse("A/81/6(Sect.29F)").Split())
	// Output: Sect. 29F
}

func ExampleSymbol_Describe() {
	for _, s := range []string{"A/C.3/65/SR.14", "A/33/257/Add.1/Corr.1", "S/RES/1373 (2001)", "A/RES/65/124"} {
		fmt.Println(symbol.MustParse(s).Describe())
	}
	// Output:
	// summary record of the 14th meeting of the Third Committee, sixty-fifth session
	// corrigendum 1 to addendum 1 to document 257 of the General Assembly, thirty-third session
	// resolution 1373 of the Security Council, 2001
	// resolution 65/124 of the General Assembly, sixty-fifth session
}

func ExampleSymbol_Compare() {
	var list []symbol.Symbol
	for _, s := range []string{"A/65/10/Add.10", "A/65/10", "A/65/9", "A/65/10/Corr.1", "A/65/10/Add.2"} {
		list = append(list, symbol.MustParse(s))
	}
	slices.SortFunc(list, symbol.Symbol.Compare)
	fmt.Println(list)
	// Output: [A/65/9 A/65/10 A/65/10/Add.2 A/65/10/Add.10 A/65/10/Corr.1]
}

// Symbols are text in JSON, also as keys.
func ExampleSymbol_MarshalText() {
	b, _ := json.Marshal(map[symbol.Symbol]string{symbol.MustParse("A/65/124"): "a report"})
	fmt.Println(string(b))
	// Output: {"A/65/124":"a report"}
}

func ExampleSession_Name() {
	s := symbol.NewSession(symbol.EmergencySpecial, 11)
	for l := symbol.Arabic; l <= symbol.Spanish; l++ {
		fmt.Println(s.Name(l))
	}
	// Output:
	// الدورة الاستثنائية الطارئة الحادية عشرة
	// 第十一届紧急特别会议
	// Eleventh emergency special session
	// Onzième session extraordinaire d’urgence
	// Одиннадцатая чрезвычайная специальная сессия
	// Undécimo período extraordinario de sesiones de emergencia
}

func ExampleParseSession() {
	for _, s := range []string{"Sixty-fifth session", "Soixante-cinquième session", "S-27", "10emsp", "XXX", "2013-S"} {
		fmt.Println(symbol.ParseSession(s))
	}
	// Output:
	// 65 <nil>
	// 65 <nil>
	// S-27 <nil>
	// ES-10 <nil>
	// 30 <nil>
	// 2013-S <nil>
}

func ExampleFindSessions() {
	for m := range symbol.FindSessions("to report at its sixty-eighth and sixty-ninth sessions", symbol.English) {
		fmt.Printf("%q %v\n", m.Text, m.Session)
	}
	for m := range symbol.FindSessions("доклад на ее шестьдесят седьмой сессии", symbol.Russian) {
		fmt.Printf("%q %v\n", m.Text, m.Session)
	}
	// Output:
	// "sixty-eighth" 68
	// "sixty-ninth sessions" 69
	// "шестьдесят седьмой сессии" 67
}

func ExampleBody_SessionIn() {
	body, _ := symbol.MustParse("E/CN.4/2001/L.20").Body()
	fmt.Println(body.SessionIn(2001).Name(symbol.English))
	// Output: Fifty-seventh session
}

func ExampleBody_YearOf() {
	assembly, _ := symbol.LookupBody("A")
	fmt.Println(assembly.YearOf(symbol.NewSession(symbol.Regular, 65)))
	// Output: 2010
}

func ExampleLookupBody() {
	body, ok := symbol.LookupBody("A/HRC")
	fmt.Println(body.Name(symbol.French), body.Confidence(), ok)
	// Output: Conseil des droits de l’homme high true
}

func ExampleBodies() {
	n := 0
	for body := range symbol.Bodies() {
		if n++; body.Confidence() == symbol.HighConfidence {
			fmt.Println(body.Prefix(), body.Name(symbol.Spanish))
			break
		}
	}
	// Output: A/ Asamblea General
}

func ExampleNewSession() {
	s := symbol.NewSession(symbol.Special, 27)
	fmt.Println(s, s.Roman(), s.Code(), s.Resumed())
	fmt.Println(symbol.NewSession(symbol.Regular, 0).IsValid())
	// Output:
	// S-27 S-XXVII 27sp S-27 (resumed)
	// false
}

func ExampleSessionOf() {
	s := symbol.SessionOf(2010)
	fmt.Println(s, s.Year(), s.Number(), s.Name(symbol.French))
	// Output: 2010 2010 0 Session de 2010
}

func ExampleParseLanguage() {
	for _, s := range []string{"fr", "rus", "C", "xx"} {
		fmt.Printf("%q ", symbol.ParseLanguage(s))
	}
	// Output: "French" "Russian" "Chinese" ""
}

// A working party is a body and no working paper, a change element is no number.
func ExampleSymbol_Kind() {
	for _, s := range []string{"A/65/L.1/Rev.1", "A/CN.9/WG.V/WP.92", "ECE/TRANS/WP.29/2016/107"} {
		sym := symbol.MustParse(s)
		fmt.Println(sym.Kind(), sym.Number())
	}
	// Output:
	// limited document 1
	// working paper 92
	// document 107
}

func ExampleSymbol_Base() {
	fmt.Println(symbol.MustParse("A/74/6 (Sect. 3)/Add.4").Base())
	// Output: A/74/6 (Sect. 3)
}

// The items of a list say only what is new in them, in every language.
func ExampleMatch() {
	for m := range symbol.Find("S/RES/1373 (2001) и 1540 (2004); A/C.3/65/SR.1 à 5") {
		fmt.Println(m.Join, m.Symbol)
	}
	// Output:
	// whole S/RES/1373 (2001)
	// also S/RES/1540 (2004)
	// whole A/C.3/65/SR.1
	// through A/C.3/65/SR.5
}

// Lists name several sessions with one noun, and each language joins ordinals in
// its own way.
func ExampleFindSessions_lists() {
	for _, c := range []struct {
		text     string
		language symbol.Language
	}{
		{"at its seventy-eighth and seventy-ninth sessions", symbol.English},
		{"de sa soixante-dixième à sa soixante-seizième session", symbol.French},
		{"los períodos de sesiones 47º, 48º y 49º", symbol.Spanish},
		{"大会第六十五届和第六十六届会议", symbol.Chinese},
		{"في دورتيها السابعة والستين والثامنة والستين", symbol.Arabic},
	} {
		var list []string
		for m := range symbol.FindSessions(c.text, c.language) {
			list = append(list, m.Session.String())
		}
		fmt.Println(c.language, strings.Join(list, ", "))
	}
	// Output:
	// English 78, 79
	// French 70, 76
	// Spanish 47, 48, 49
	// Chinese 65, 66
	// Arabic 67, 68
}

// The reason of an error says what the input is instead of a symbol.
func ExampleReason() {
	for _, s := range []string{"A/53/", "A/75/391, para. 7", "A/74/L.10 and Add.1", "SC/9876"} {
		_, err := symbol.Parse(s)
		switch {
		case errors.Is(err, symbol.ErrSeveral):
			for m := range symbol.Find(s) {
				fmt.Println("one of several:", m.Symbol)
			}
		case errors.Is(err, symbol.ErrPinpoint):
			sym, rest, _ := symbol.Cut(s)
			fmt.Printf("%v, and %q\n", sym, rest)
		default:
			fmt.Println(err)
		}
	}
	// Output:
	// symbol: "A/53/", byte 4: a series or a body, not a document: its number is missing
	// A/75/391, and ", para. 7"
	// one of several: A/74/L.10
	// one of several: A/74/L.10/Add.1
	// symbol: "SC/9876", byte 0: the number of a press release, not a document symbol
}
