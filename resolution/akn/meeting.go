package akn

import "github.com/undoc-go/undoc/ods"

// The guidelines have elements for what the mastheads of resolutions say. Those of
// other documents also name a committee, and those of records the meeting: these
// fields are inlines, each with its name.

// meeting writes what the masthead says of the committee and of the meeting, in the
// order of the printed page.
func (w *writer) meeting() {
	m := &w.document.Masthead
	for _, field := range [...]struct{ name, text string }{
		{"committee", m.Body},
		{"meeting", m.Meeting.Name},
		{"meeting date", m.Meeting.Date.In(w.document.Language)},
		{"meeting time", m.Meeting.Time},
		{"meeting place", m.Meeting.Place},
		{"president", m.Meeting.President},
		{"record", m.Meeting.Record},
	} {
		w.fieldLine("inline", field.text, at("name", field.name))
	}
}

// meetingField reads an inline, and reports whether it has one of these fields.
func (r *reader) meetingField(n *node) bool {
	m := &r.document.Masthead
	switch n.attribute("name") {
	case "committee":
		m.Body = r.text(n).Plain
	case "meeting":
		m.Meeting.Name = r.text(n).Plain
	case "meeting date":
		m.Meeting.Date, _ = ods.ParseDate(r.text(n).Plain, r.document.Language)
	case "meeting time":
		m.Meeting.Time = r.text(n).Plain
	case "meeting place":
		m.Meeting.Place = r.text(n).Plain
	case "president":
		m.Meeting.President = r.text(n).Plain
	case "record":
		m.Meeting.Record = r.text(n).Plain
	default:
		return false
	}
	return true
}
