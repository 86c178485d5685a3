package resolution

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// ask returns the document of one operative paragraph with items.
func ask(text string, items ...string) *Document {
	paragraph := Clause{Kind: Operation, Label: "1.", Text: Text{Plain: text}}
	for i, item := range items {
		paragraph.Items = append(paragraph.Items, Clause{Kind: Item, Label: "(" + string(rune('a'+i)) + ")", Text: Text{Plain: item}})
	}
	d := &Document{Language: symbol.English}
	d.Acts = []Act{{Body: Section{Paragraphs: []Clause{paragraph}}}}
	d.Annotate()
	return d
}

// line returns a request in one line: lemma: addressees > act @ occasions % conditions.
func line(r Request) string {
	var b strings.Builder
	b.WriteString(r.Verb.Lemma + ":")
	for i, a := range r.Addressees {
		b.WriteString(strings.Repeat(" +", min(i, 1)) + " " + a.Words)
	}
	b.WriteString(" > " + r.Act.Words)
	for _, o := range r.Occasions {
		b.WriteString(" @ " + o.Kind.String() + " " + o.Words)
	}
	for _, c := range r.Conditions {
		b.WriteString(" % " + c.Words)
	}
	return b.String()
}

func lines(requests iter.Seq[Request]) []string {
	var all []string
	for r := range requests {
		all = append(all, line(r))
	}
	return all
}

// TestRequests goes through the grammar: the addressee, what stands beside it,
// lists of addressees, clauses with "that", things that are asked for, several
// verbs, and what is no request.
func TestRequests(t *testing.T) {
	for _, test := range []struct {
		text string
		want []string
	}{
		// The addressee ends where the act begins.
		{"Requests the Secretary-General to keep the file open;",
			[]string{"request: the Secretary-General > to keep the file open"}},
		{"Calls upon States parties to the Convention to report;",
			[]string{"call upon: States parties to the Convention > to report"}},
		{"Calls upon Ruritania not to impede the survey;",
			[]string{"call upon: Ruritania > not to impede the survey"}},
		{"Also requests the Committee to further develop the index;",
			[]string{"request: the Committee > to further develop the index"}},
		{"Urges all parties immediately to cease fire;",
			[]string{"urge: all parties > to cease fire @ promptly immediately"}},
		{"Invites States that have failed to pay their dues to the Fund to do so;",
			[]string{"invite: States that have failed to pay their dues to the Fund > to do so"}},
		{"Appeals to donors to contribute;",
			[]string{"appeal: donors > to contribute"}},
		{"Requests the Government of Ruritania continue the survey;",
			[]string{"request: the Government of Ruritania > continue the survey"}},
		{"Requests the Committee that it revise the index;",
			[]string{"request: the Committee > that it revise the index"}},
		{"Encourages the Secretary-General’s efforts to mediate;",
			[]string{"encourage: > the Secretary-General’s efforts to mediate"}},
		{"Encourages the Office (the Bureau) to report;",
			[]string{"encourage: the Office (the Bureau) > to report"}},
		// What stands beside it is a condition, but for those whom it names.
		{"Requests the Secretary-General, within existing resources, to submit a report;",
			[]string{"request: the Secretary-General > to submit a report % within existing resources"}},
		{"Requests the Board in consultation with the Bureau to meet;",
			[]string{"request: the Board > to meet % in consultation with the Bureau"}},
		{"Requests, within agreed resources, the Office to expand the survey;",
			[]string{"request: the Office > to expand the survey"}},
		{"Requests the Board, by 1 June 2031, to report;",
			[]string{"request: the Board > to report @ deadline by 1 June 2031"}},
		{"Requests the Board, as well as the Office, to report;",
			[]string{"request: the Board + the Office > to report"}},
		{"Invites Member States, including those of the region, to share maps;",
			[]string{"invite: Member States > to share maps"}},
		{"Urges Member States, including Ruritania, and all donors to give generously;",
			[]string{"urge: Member States + all donors > to give generously"}},
		{"Requests the Office to hold a workshop, within existing resources, on maps;",
			[]string{"request: the Office > to hold a workshop, within existing resources, on maps % within existing resources"}},
		// Lists: what is not complete, and names, are not parted.
		{"Invites Member States, the specialized agencies and other stakeholders to take part;",
			[]string{"invite: Member States + the specialized agencies + other stakeholders > to take part"}},
		{"Encourages regional and subregional organizations to take part;",
			[]string{"encourage: regional and subregional organizations > to take part"}},
		{"Encourages troop- and police-contributing countries to take part;",
			[]string{"encourage: troop- and police-contributing countries > to take part"}},
		{"Invites the United Nations Educational, Scientific and Cultural Organization and the United Nations Office on Drugs and Crime to assist;",
			[]string{"invite: the United Nations Educational, Scientific and Cultural Organization + the United Nations Office on Drugs and Crime > to assist"}},
		{"Requests the Governments of Ruritania and Syldavia to meet;",
			[]string{"request: the Governments of Ruritania and Syldavia > to meet"}},
		{"Calls upon Ruritania, the occupying Power, to withdraw;",
			[]string{"call upon: Ruritania > to withdraw"}},
		{"Invites organizations in the fields of health and education to take part;",
			[]string{"invite: organizations in the fields of health and education > to take part"}},
		{"Invites the agencies of the system and other bodies to take part;",
			[]string{"invite: the agencies of the system + other bodies > to take part"}},
		{"Invites the Government of Ruritania and the Syldavian Office to meet;",
			[]string{"invite: the Government of Ruritania + the Syldavian Office > to meet"}},
		{"Invites those who trade in maps and their associations to meet;",
			[]string{"invite: those who trade in maps + their associations > to meet"}},
		{"Requests the Committee established by resolutions 99998 (2031) and 99999 (2031) to meet;",
			[]string{"request: the Committee established by resolutions 99998 (2031) and 99999 (2031) > to meet"}},
		{"Urges fisheries organizations and arrangements to meet;",
			[]string{"urge: fisheries organizations + arrangements > to meet"}},
		// A title in capitals goes up to the word for those who act, acronyms aside.
		{"Requests the Map Support and Survey Monitoring Team to report;",
			[]string{"request: the Map Support and Survey Monitoring Team > to report"}},
		{"Urges Ruritania, the Delta and Coast armed groups to meet;",
			[]string{"urge: Ruritania + the Delta and Coast armed groups > to meet"}},
		{"Calls upon the RUF and Syldavia to meet;",
			[]string{"call upon: the RUF + Syldavia > to meet"}},
		// Two adjectives share a noun, also in the middle of a list.
		{"Invites the agencies of the system, other international and regional organizations and donors to meet;",
			[]string{"invite: the agencies of the system + other international and regional organizations + donors > to meet"}},
		// The list goes on behind an aside that names some, once a list in it is closed.
		{"Invites the United Nations system, including funds, agencies and commissions, as well as the Bank, to assist;",
			[]string{"invite: the United Nations system + the Bank > to assist"}},
		{"Urges all parties, including States, as well as banks to support, as they can, maps, as well as atlases;",
			[]string{"urge: all parties + banks > to support, as they can, maps, as well as atlases"}},
		// What will be done to those who are asked is no act of theirs.
		{"Invites the working group, to be set up at the next session, to consider the plan;",
			[]string{"invite: the working group > to consider the plan"}},
		// Adverbs in the infinitive, and verbs that are nouns as well.
		{"Calls upon the parties to immediately open the archive;",
			[]string{"call upon: the parties > to immediately open the archive @ promptly immediately"}},
		{"Calls upon States to more actively share maps;",
			[]string{"call upon: States > to more actively share maps"}},
		{"Urges an early start of substantive work on maps;",
			[]string{"urge: > an early start of substantive work on maps"}},
		{"Requests UNAMA support the survey;",
			[]string{"request: UNAMA > support the survey"}},
		// Clauses: the subject is addressed, unless it is not the one to act.
		{"Requests that the Secretary-General inform the Council within three months;",
			[]string{"request: the Secretary-General > inform the Council within three months @ deadline within three months"}},
		{"Recommends that Member States should adopt the code;",
			[]string{"recommend: Member States > should adopt the code"}},
		{"Demands that all parties cease fire and that all forces withdraw;",
			[]string{"demand: all parties > cease fire", "demand: all forces > withdraw"}},
		{"Requests that the archive be kept open;",
			[]string{"request: > the archive be kept open"}},
		{"Decides that all States shall prevent the sale of the maps;",
			[]string{"decide: all States > shall prevent the sale of the maps"}},
		{"Decides that Ruritania shall not sell the maps;",
			[]string{"decide: Ruritania > shall not sell the maps"}},
		{"Demands that immediately all parties cease fire;",
			[]string{"demand: all parties > cease fire @ promptly immediately"}},
		{"Demands that there be no delay;",
			[]string{"demand: > there be no delay"}},
		{"Requests that the Secretary-General transfer all maps to the archive;",
			[]string{"request: the Secretary-General > transfer all maps to the archive"}},
		{"Requests that a copy;",
			[]string{"request: > that a copy"}},
		{"Decides that, if the need arises, the Committee shall meet;",
			[]string{"decide: the Committee > shall meet"}},
		{"Decides that the ban shall apply to maps, that the term shall be extended and that the Committee may meet;", nil},
		{"Decides to adjourn the session and to authorize the President to resume it;",
			[]string{"decide: the President > to resume it"}},
		{"Decides to authorize the Secretary-General to lease a ship until 30 June 2031;",
			[]string{"decide: the Secretary-General > to lease a ship until 30 June 2031 @ duration until 30 June 2031"}},
		// Things: nobody is addressed, or those by whom they are to be done.
		{"Encourages further efforts to map the delta;",
			[]string{"encourage: > efforts to map the delta"}},
		{"Calls for the full implementation of the plan;",
			[]string{"call for: > the full implementation of the plan"}},
		{"Calls for greater efforts by Member States and the Office to map the delta;",
			[]string{"call for: Member States + the Office > greater efforts by Member States and the Office to map the delta"}},
		{"Urges an end to the delay;",
			[]string{"urge: > an end to the delay"}},
		{"Requests an update by 15 September 2031 from the Office on the survey;",
			[]string{"request: the Office > an update by 15 September 2031 from the Office on the survey @ deadline by 15 September 2031"}},
		// Repeated requests.
		{"Reiterates its strong request to the Secretary-General to open the archive;",
			[]string{"reiterate: the Secretary-General > to open the archive"}},
		{"Reiterates its call for the Committee to meet;",
			[]string{"reiterate: the Committee > to meet"}},
		{"Renews its request to the Board and to the Committee to meet;",
			[]string{"renew: the Board + the Committee > to meet"}},
		{"Reiterates its call in paragraph 3 above for restraint;",
			[]string{"reiterate: > in paragraph 3 above for restraint"}},
		{"Reiterates its call for restraint;",
			[]string{"reiterate: > restraint"}},
		{"Reiterates its concern at the request of the Board;", nil},
		// Verbs inside a paragraph, and two with one act.
		{"Notes the plan, invites the Board to revise it, and in this regard requests the Office to assist;",
			[]string{"invite: the Board > to revise it", "request: the Office > to assist"}},
		{"Requests the Secretary-General and calls upon Member States to assist;",
			[]string{"request: the Secretary-General > to assist", "call upon: Member States > to assist"}},
		{"Welcomes and encourages the work of the Board;",
			[]string{"welcome: > the work of the Board"}},
		{"Continues to encourage Member States to share maps;",
			[]string{"continue: Member States > to share maps"}},
		{"Urges restraint by the Office, and invites the Board to meet;",
			[]string{"urge: the Office > restraint by the Office", "invite: the Board > to meet"}},
		{"Encourages the Board, and notes the plan;",
			[]string{"encourage: > the Board"}},
		// What the organ does itself is no request.
		{"Decides to remain seized of the matter.", nil},
		{"Decides to consider the question at its eighty-fourth session;", nil},
		{"Takes note of the report;", nil},
		{"Expresses its appreciation to the Board;", nil},
		{"Requests", nil},
	} {
		if got := lines(ask(test.text).Requests()); !slices.Equal(got, test.want) {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// TestOccasions goes through the times that an act can have, and those that
// describe something else.
func TestOccasions(t *testing.T) {
	for _, test := range []struct {
		act  string
		want []string
	}{
		{"to report to the General Assembly at its eighty-fourth session", []string{"event at its eighty-fourth session 84"}},
		{"to report at the main part of its eighty-fourth session", []string{"event at the main part of its eighty-fourth session 84"}},
		{"to report at its eighty-fourth and eighty-fifth sessions", []string{"event at its eighty-fourth 84", "event eighty-fifth sessions 85"}},
		{"to report at its next session", []string{"event at its next session"}},
		{"to report at its 2031 session", []string{"event at its 2031 session 2031"}},
		{"to consider the item at its substantive session of 2031", []string{"event at its substantive session of 2031 2031-00-00"}},
		{"to submit a report containing that information at its tenth session", []string{"event at its tenth session 10"}},
		// What a report is on, and what a bureau is for, are no times; nor is what describes a thing.
		{"to transmit the report on its 2031 session", nil},
		{"to elect a bureau for its next session", nil},
		{"to review the code proposed in 2031", nil},
		{"to help the Committee set up in May (now “the Committee”) within ten days", []string{"deadline within ten days"}},
		{"to meet for a period not exceeding three weeks", []string{"duration for a period not exceeding three weeks"}},
		{"to report by 1 June 2031", []string{"deadline by 1 June 2031 2031-06-01"}},
		{"to report no later than June 2031", []string{"deadline no later than June 2031 2031-06-00"}},
		{"to report by the end of 2031", []string{"deadline by the end of 2031 2031-00-00"}},
		{"to report in 2031 on the 2030 Agenda", []string{"event in 2031 2031-00-00"}},
		{"to report within 90 days", []string{"deadline within 90 days"}},
		{"to report within one year of the adoption of the present resolution", []string{"deadline within one year of the adoption of the present resolution"}},
		{"to report three months after the opening of the archive, in full", []string{"deadline three months after the opening of the archive"}},
		{"to report before the end of its mandate", []string{"deadline before the end of its mandate"}},
		{"to report annually and every six months", []string{"rhythm annually", "rhythm every six months"}},
		{"to report on a triennial basis", []string{"rhythm on a triennial basis"}},
		{"to report in the near future", []string{"event in the near future"}},
		{"to report within 30 days of adoption", []string{"deadline within 30 days of adoption"}},
		{"to report every quarter on each item", []string{"rhythm every quarter"}},
		{"to meet from 5 to 9 March 2031", []string{"duration from 5 to 9 March 2031 2031-03-09"}},
		{"to meet on 2 October", []string{"event on 2 October 0000-10-02"}},
		{"to convene the meeting to be held in May 2031", []string{"event in May 2031 2031-05-00"}},
		{"to report without delay", []string{"promptly without delay"}},
		{"to deploy for a period of 12 months", []string{"duration for a period of 12 months"}},
		{"to deploy from 1 October to 31 December 2031", []string{"duration from 1 October to 31 December 2031 2031-12-31"}},
		{"to deploy until 31 December 2031", []string{"duration until 31 December 2031 2031-12-31"}},
		// These are no occasions of the act.
		{"to study the report submitted to the General Assembly at its tenth session", nil},
		{"to apply the rules adopted on 1 June 2021", nil},
		{"to protect those who fled in 2021", nil},
		{"to implement the 2030 Agenda", nil},
		{"to move 14,626 books", nil},
	} {
		var got []string
		for r := range ask("Requests the Secretary-General " + test.act + ";").Requests() {
			for _, o := range r.Occasions {
				words := []string{o.Kind.String(), o.Words, o.Session.String() + o.Date.String()}
				got = append(got, strings.TrimSpace(strings.Join(words, " ")))
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s\n got %q\nwant %q", test.act, got, test.want)
		}
	}
}

// TestItemRequests goes through lists: items that are acts, items that are part of
// one, and items that name whom they address.
func TestItemRequests(t *testing.T) {
	for _, test := range []struct {
		text  string
		items []string
		want  []string
	}{
		{"Requests the Secretary-General:", []string{"To open the archive;", "To report by 1 June 2031; and"},
			[]string{"(a) request: the Secretary-General > To open the archive", "(b) request: the Secretary-General > To report by 1 June 2031 @ deadline by 1 June 2031"}},
		{"Invites States to:", []string{"Share maps;"},
			[]string{"(a) invite: States > Share maps"}},
		{"Requests the Board to report on the following:", []string{"The archive;"},
			[]string{" request: the Board > to report on the following"}},
		{"Decides that the Mission shall have the following mandate:", []string{"to observe the truce;"},
			[]string{"(a) decide: the Mission > to observe the truce"}},
		{"Decides to extend the mandate of the Panel of Experts until 1 June 2031 to undertake these tasks:", []string{"To visit the sites;"},
			[]string{"(a) decide: the Panel of Experts > To visit the sites @ duration until 1 June 2031"}},
		{"Calls upon:", []string{"The parties to meet;"},
			[]string{"(a) call upon: The parties > to meet"}},
		{"Decides:", []string{"To meet again;"}, nil},
	} {
		var got []string
		for r := range ask(test.text, test.items...).Requests() {
			label := strings.TrimPrefix(r.Label(), "1.")
			got = append(got, strings.TrimPrefix(label, " ")+" "+line(r))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, test.want)
		}
	}
}

// TestItemsUnderHeadings: headings part the items of a mandate in resolutions of the
// Security Council, and each stands as a paragraph of its own under the first.
func TestItemsUnderHeadings(t *testing.T) {
	d := ask("Decides that the Mission shall have the following mandate:")
	heading := Clause{Text: Text{Plain: "Protection:"}, Items: []Clause{{Kind: Item, Label: "(a)", Text: Text{Plain: "to protect the archive;"}}}}
	d.Acts[0].Body.Paragraphs[0].Tail = []Clause{heading}
	want := []string{"decide: the Mission > to protect the archive"}
	if got := lines(d.Requests()); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestRequestsStop: a consumer may stop at any request.
func TestRequestsStop(t *testing.T) {
	d := ask("Requests the Board:", "To meet;", "To report;")
	d.Acts = append(d.Acts, d.Acts[0])
	for n := range 4 {
		seen := 0
		for range d.Requests() {
			if seen++; seen > n {
				break
			}
		}
		if seen != n+1 {
			t.Errorf("%d requests before the stop after %d", seen, n+1)
		}
	}
}

// TestRequestsLanguages: a language without a table has no requests, and an
// unknown one is read as English.
func TestRequestsLanguages(t *testing.T) {
	d := ask("Requests the Board to meet;")
	for language, want := range map[symbol.Language]int{symbol.English: 1, symbol.Unspecified: 1, symbol.German: 0} {
		d.Language = language
		if got := len(lines(d.Requests())); got != want {
			t.Errorf("%v: %d requests, want %d", language, got, want)
		}
	}
}

func TestOccasionKindText(t *testing.T) {
	for k := Event; k <= Promptly; k++ {
		text, _ := k.MarshalText()
		var got OccasionKind
		if err := got.UnmarshalText(text); err != nil || got != k {
			t.Errorf("%v is read as %v, %v", k, got, err)
		}
	}
	if err := new(OccasionKind).UnmarshalText([]byte("soon")); err == nil {
		t.Error("soon is no kind of occasion")
	}
}
