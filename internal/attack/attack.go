// Package attack has strings that would be mark-up where they are not escaped, and
// puts them into every field of a value. It is for tests: what a printer makes of
// such a document has nothing of them but words.
package attack

import (
	"encoding"
	"reflect"
)

// Strings returns the attacks: in text, in quotation marks, in a style sheet or
// script, in the address of a link, in Markdown, in XML, on a terminal.
func Strings() []string {
	return []string{
		`<script>alert(1)</script>`,
		`"><img src=x onerror=alert(1)>`,
		`' onmouseover='alert(1)`,
		`</title></style></article></body></html><script>alert(1)</script>`,
		`<!-- --><![CDATA[ ]]><?php ?>`,
		`<!--<script>`,
		`]]><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>`,
		`&lt;script&gt;&#60;script&#62;&#x3c;script`,
		`javascript:alert(1)`,
		"java\tscript:alert(1)",
		`data:text/html,<script>alert(1)</script>`,
		"\x00\x01\x1b[31m\x7f\u202e\ufeff\xff\xc0\xaf",
		"[x](javascript:alert(1)) ![x](x) [x]: javascript:alert(1)",
		"line\r\n\n# line\n- line\n\n    line\n```\nline",
		"\u2028alert(1)\u2029\u0085\v\falert(1)",
		"http://evil.example www.evil.example <http://evil.example> https://evil.example/(a)",
		"1. a\n2. b [^1]: c\n\n[^1]: d\n| - | - |\n***a*** __b__ ~~c~~ $d$",
		`../../etc/passwd`,
	}
}

// Variants is how many variants of a value Fill makes: as many as the longest list
// of kinds has.
const Variants = 14

// Fill sets every string that v, a pointer, leads to. Of slices it makes two
// elements, one deep inside; of pointers what they point to. Kinds and languages are
// set to the variant, so that all variants together have each; values that are made
// of text, as symbols and dates, to one that is well-formed. What is no part of JSON
// is no part of what a document says, and is left alone.
//
// It panics where a field is of a type that it cannot fill: none is left out.
func Fill(v any, s string, variant int) {
	f := filler{s, uint64(variant)}
	f.fill(reflect.ValueOf(v).Elem(), 0)
}

type filler struct {
	s       string
	variant uint64
}

// deep is where slices end: sections and clauses stand in one another.
const deep = 5

func (f *filler) fill(v reflect.Value, depth int) {
	if text, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok && v.Kind() == reflect.Struct {
		read(text)
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(f.s)
	case reflect.Uint8:
		f.kind(v)
	case reflect.Struct:
		f.fields(v, depth)
	case reflect.Slice:
		f.slice(v, depth)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		f.fill(v.Elem(), depth)
	case reflect.Int, reflect.Bool: // places in texts: their start
	default:
		panic("a field of the type " + v.Type().String())
	}
}

// kind sets a kind to the variant, or to the last kind where there are not so many:
// one that has a name by which it is read again.
func (f *filler) kind(v reflect.Value) {
	name, ok := v.Addr().Interface().(encoding.TextMarshaler)
	for n := f.variant; ; n-- {
		v.SetUint(n)
		if !ok || n == 0 {
			return
		}
		text, _ := name.MarshalText()
		if v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(text) == nil && v.Uint() == n {
			return
		}
	}
}

func (f *filler) fields(v reflect.Value, depth int) {
	for i := range v.NumField() {
		if field := v.Type().Field(i); field.IsExported() && field.Tag.Get("json") != "-" {
			f.fill(v.Field(i), depth)
		}
	}
}

func (f *filler) slice(v reflect.Value, depth int) {
	length := 2
	switch {
	case depth >= deep:
		return
	case depth > 1:
		length = 1
	}
	v.Set(reflect.MakeSlice(v.Type(), length, length))
	for i := range length {
		f.fill(v.Index(i), depth+1)
	}
}

// read sets a value that is made of text to the first that it reads.
func read(v encoding.TextUnmarshaler) {
	for _, text := range []string{"S/RES/1373 (2001)", "2001-09-28", "N1051998E", "N1051998", "65"} {
		if v.UnmarshalText([]byte(text)) == nil {
			return
		}
	}
	panic("a value of the type " + reflect.TypeOf(v).String())
}
