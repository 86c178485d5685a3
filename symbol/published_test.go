package symbol

import (
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A published is the text of a published file with the places of its links.
type published struct {
	text  string
	links []link
}

type link struct {
	start, end int
	href       string
}

// readPublished takes the text and the links out of AKN4UN.
func readPublished(xml string) published {
	var p published
	var b strings.Builder
	open := -1
	var href string
	for xml != "" {
		i := strings.IndexByte(xml, '<')
		if i < 0 {
			break
		}
		b.WriteString(html.UnescapeString(xml[:i]))
		end := i + strings.IndexByte(xml[i:], '>') + 1
		tag := xml[i:end]
		xml = xml[end:]
		switch {
		case strings.HasPrefix(tag, "<a "):
			open = b.Len()
			_, href, _ = strings.Cut(tag, `href="`)
			href, _, _ = strings.Cut(href, `"`)
		case tag == "</a>" && open >= 0:
			p.links = append(p.links, link{open, b.Len(), html.UnescapeString(href)})
			open = -1
		case strings.HasPrefix(tag, "<b>"), strings.HasPrefix(tag, "</b>"), strings.HasPrefix(tag, "<i"), strings.HasPrefix(tag, "</i"),
			strings.HasPrefix(tag, "<span"), strings.HasPrefix(tag, "</span"), strings.HasPrefix(tag, "<u>"), strings.HasPrefix(tag, "</u>"), strings.HasPrefix(tag, "<br"):
		default:
			b.WriteByte('\n')
		}
	}
	p.text = b.String()
	return p
}

// literal reports whether the text of a link spells a symbol out.
func literal(text string) bool {
	sym, err := Parse(text)
	return err == nil && sym.IsValid() && text == strings.TrimSpace(text)
}

func TestPublishedM(t *testing.T) {
	files, _ := filepath.Glob("../../shared/corpus/akn/en/*.xml")
	links, found, extra, total, chars := 0, 0, 0, 0, 0
	for _, name := range files {
		b, _ := os.ReadFile(name)
		p := readPublished(string(b))
		chars += len(p.text)
		at := map[int]Match{}
		for m := range Find(p.text) {
			at[m.Offset] = m
			total++
		}
		for _, l := range p.links {
			text := p.text[l.start:l.end]
			if !literal(text) {
				continue
			}
			links++
			m, ok := at[l.start]
			if ok && m.End() == l.end {
				found++
				delete(at, l.start)
				continue
			}
			t.Logf("MISS %s: link %q found %q (%q) href %s", filepath.Base(name), text, m.Text, p.text[l.start:min(l.end+20, len(p.text))], l.href)
		}
		for _, m := range at {
			extra++
			t.Logf("EXTRA %s: %q in %q", filepath.Base(name), m.Text, p.text[max(0, m.Offset-25):min(len(p.text), m.End()+25)])
		}
	}
	t.Log(links, found, extra, total, chars)
}
