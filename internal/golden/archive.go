package golden

import "strings"

// An archive is a text file that holds several, in the format of Go's own txtar:
// a comment, and then for each file a line "-- name --" and what it has. There
// are no errors of syntax.
type archive struct {
	comment string
	files   []file
}

type file struct{ name, content string }

// parse reads an archive.
func parse(text string) *archive {
	a := &archive{}
	into := &a.comment
	for line := range strings.Lines(text) {
		if name, ok := marker(line); ok {
			a.files = append(a.files, file{name: name})
			into = &a.files[len(a.files)-1].content
			continue
		}
		*into += line
	}
	return a
}

// marker returns the name in a line that starts a file.
func marker(line string) (name string, ok bool) {
	line, ok = strings.CutPrefix(strings.TrimRight(line, "\r\n"), "-- ")
	if !ok {
		return "", false
	}
	name, ok = strings.CutSuffix(line, " --")
	return strings.TrimSpace(name), ok && strings.TrimSpace(name) != ""
}

// format returns the text of an archive. Each file ends with a line end.
func (a *archive) format() string {
	var b strings.Builder
	b.WriteString(ended(a.comment))
	for _, f := range a.files {
		b.WriteString("-- " + f.name + " --\n" + ended(f.content))
	}
	return b.String()
}

func ended(s string) string {
	if s == "" || strings.HasSuffix(s, "\n") {
		return s
	}
	return s + "\n"
}

// get returns the file with the name, or nil.
func (a *archive) get(name string) *file {
	for i := range a.files {
		if a.files[i].name == name {
			return &a.files[i]
		}
	}
	return nil
}
