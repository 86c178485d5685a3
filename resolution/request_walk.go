package resolution

import "github.com/undoc-go/undoc/symbol"

// A requestWalker goes through the paragraphs of a document and yields their
// requests.
type requestWalker struct {
	reader  requestReader
	yield   func(Request) bool
	path    []*Clause
	waiting []Request // for the act of the next verb
	stopped bool
}

// newRequestWalker returns a walker, or nil where the language has no table.
func newRequestWalker(d *Document, yield func(Request) bool) *requestWalker {
	// A document without a language is most likely one that was made by hand.
	l := d.Language
	if l == symbol.Unspecified {
		l = symbol.English
	}
	for i := range requestTables {
		if requestTables[i].language == l {
			return &requestWalker{reader: requestReader{requestTable: &requestTables[i], dates: languageOf(l).words}, yield: yield}
		}
	}
	return nil
}

// document goes through the acts, each with its annexes: those of a draft may be
// drafts that ask as well.
func (w *requestWalker) document(d *Document) {
	for i := range d.Acts {
		w.section(&d.Acts[i].Body)
		for j := range d.Acts[i].Annexes {
			w.section(&d.Acts[i].Annexes[j])
		}
	}
}

// section goes through the paragraphs of a section. Recitals ask for nothing.
func (w *requestWalker) section(s *Section) {
	w.clauses(s.Paragraphs)
	for i := range s.Sections {
		w.section(&s.Sections[i])
	}
}

// clauses goes through clauses and keeps the path to the one that is read.
func (w *requestWalker) clauses(clauses []Clause) {
	for i := range clauses {
		if w.stopped {
			return
		}
		c := &clauses[i]
		w.path = append(w.path, c)
		w.clause(c)
		w.path = w.path[:len(w.path)-1]
	}
}

// clause yields the requests of a clause, and then those of the paragraphs with
// verbs of their own under it.
func (w *requestWalker) clause(c *Clause) {
	if c.Kind == Operation {
		w.verbs(c)
	}
	w.clauses(c.Items)
	w.clauses(c.Tail)
}

// verbs yields the requests of the verbs of a clause. The last one governs the
// items.
func (w *requestWalker) verbs(c *Clause) {
	read := false
	defer w.abandon()
	for i := range c.Text.Verbs {
		v := &c.Text.Verbs[i]
		if v.Kind != Operative || !w.reader.mayAsk(v) {
			continue
		}
		// The words of a paragraph are read once, and only where it asks.
		if !read {
			w.reader.read(&c.Text)
			read = true
		}
		// A request ends where the next verb begins, and the last one has the items.
		last := i+1 == len(c.Text.Verbs)
		to := len(c.Text.Plain)
		if !last {
			to = w.reader.beforeVerb(v.End(), c.Text.Verbs[i+1].Offset)
		}
		var item *Clause
		if last {
			item = c.firstItem()
		}
		w.requests(c, w.reader.requests(v, to, item), last)
	}
}

// requests yields the requests of one verb, and of the items under it where they
// say what is asked. Of two verbs with one act the first waits for the second:
// "requests the Secretary-General and calls upon States to cooperate".
func (w *requestWalker) requests(c *Clause, found []Request, last bool) {
	for i := range found {
		switch r := &found[i]; {
		case r.Act.Words == "" && !last && len(r.Addressees) > 0:
			// The addressees are copied with the request, its act is to come.
			w.waiting = append(w.waiting, *r)
		case r.Act.Words == "":
			w.items(c, r)
		default:
			w.release(r)
			w.emit(*r)
		}
	}
}

// release yields the requests that wait for an act, with that of r.
func (w *requestWalker) release(r *Request) {
	for i := range w.waiting {
		q := &w.waiting[i]
		q.Act = r.Act
		q.Occasions = append(q.Occasions, sharable(r.Occasions)...)
		q.Conditions = append(q.Conditions, sharable(r.Conditions)...)
		w.emit(*q)
	}
	w.waiting = w.waiting[:0]
}

// mostShared is how many occasions, and how many conditions, a paragraph has that hold
// for several requests: published ones share a few. Each request gets its own copy of
// them.
const mostShared = 16

// sharable returns what of a list several requests share.
func sharable[T any](list []T) []T { return list[:min(len(list), mostShared)] }

// abandon yields the requests that wait in vain: what was taken for those whom
// they address is the thing that they ask for.
func (w *requestWalker) abandon() {
	for i := range w.waiting {
		q := &w.waiting[i]
		first, last := q.Addressees[0], q.Addressees[len(q.Addressees)-1]
		q.Act = Phrase{Text: first.Text, Offset: first.Offset, Words: first.Text.Plain[first.Offset:last.End()]}
		q.Addressees = nil
		w.emit(*q)
	}
	w.waiting = w.waiting[:0]
}

// items yields a request for each item of a clause: items that headings part
// stand under the paragraphs that follow.
func (w *requestWalker) items(c *Clause, r *Request) {
	w.acts(c.Items, r)
	for i := range c.Tail {
		if c.Tail[i].Kind == Paragraph {
			w.acts(c.Tail[i].Items, r)
		}
	}
}

// acts yields a request for each item. The items of an item are part of its act.
func (w *requestWalker) acts(items []Clause, r *Request) {
	for i := range items {
		act := *r
		act.Occasions, act.Conditions = sharable(r.Occasions), sharable(r.Conditions)
		w.path = append(w.path, &items[i])
		w.reader.item(&act, &items[i].Text)
		if act.Act.Words != "" {
			w.emit(act)
		}
		w.path = w.path[:len(w.path)-1]
	}
}

// emit yields a request unless the consumer has stopped. The path is copied, for
// the walker goes on with its own.
func (w *requestWalker) emit(r Request) {
	r.Path = append([]*Clause(nil), w.path...)
	w.stopped = w.stopped || !w.yield(r)
}

// firstItem returns the first item under the clause, or nil.
func (c *Clause) firstItem() *Clause {
	if len(c.Items) > 0 {
		return &c.Items[0]
	}
	for i := range c.Tail {
		if c.Tail[i].Kind == Paragraph && len(c.Tail[i].Items) > 0 {
			return &c.Tail[i].Items[0]
		}
	}
	return nil
}
