package resolution

import "github.com/undoc-go/undoc/symbol"

// A requestWalker goes through the paragraphs of a document and yields their
// requests.
type requestWalker struct {
	reader  requestReader
	yield   func(Request) bool
	path    []*Clause
	stopped bool
}

// newRequestWalker returns a walker, or nil where the language has no table.
func newRequestWalker(d *Document, yield func(Request) bool) *requestWalker {
	l := d.Language
	if l == symbol.Unspecified {
		l = symbol.English
	}
	for i := range requestTables {
		if requestTables[i].language == l {
			return &requestWalker{reader: requestReader{requestTable: &requestTables[i], dates: languageOf(l).words()}, yield: yield}
		}
	}
	return nil
}

func (w *requestWalker) document(d *Document) {
	for i := range d.Acts {
		w.section(&d.Acts[i].Body)
		for j := range d.Acts[i].Annexes {
			w.section(&d.Acts[i].Annexes[j])
		}
	}
}

func (w *requestWalker) section(s *Section) {
	w.clauses(s.Paragraphs)
	for i := range s.Sections {
		w.section(&s.Sections[i])
	}
}

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
	for i := range c.Text.Verbs {
		v := &c.Text.Verbs[i]
		if v.Kind != Operative || !w.reader.mayAsk(v) {
			continue
		}
		if !read {
			w.reader.read(&c.Text)
			read = true
		}
		last := i+1 == len(c.Text.Verbs)
		to := len(c.Text.Plain)
		if !last {
			to = w.reader.beforeVerb(v.End(), c.Text.Verbs[i+1].Offset)
		}
		var item *Clause
		if last {
			item = c.firstItem()
		}
		w.requests(c, w.reader.requests(v, to, item))
	}
}

// requests yields the requests of one verb, and of the items under it where they
// say what is asked.
func (w *requestWalker) requests(c *Clause, found []Request) {
	for i := range found {
		if found[i].Act.Words == "" {
			w.items(c, &found[i])
		} else {
			w.emit(found[i])
		}
	}
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

func (w *requestWalker) acts(items []Clause, r *Request) {
	for i := range items {
		act := *r
		w.path = append(w.path, &items[i])
		w.reader.item(&act, &items[i].Text)
		if act.Act.Words != "" {
			w.emit(act)
		}
		w.path = w.path[:len(w.path)-1]
	}
}

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
