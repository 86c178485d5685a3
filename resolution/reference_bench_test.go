package resolution

import (
	"path/filepath"
	"testing"

	"github.com/undoc-go/undoc/symbol"
)

// What a citation costs, and what a text without one.
func BenchmarkReferences(b *testing.B) {
	for _, c := range [...]struct{ name, text string }{
		{"none", "Convinced that the peaceful uses of outer space are of growing benefit to all States, and noting with satisfaction the work that the specialized agencies have carried out,"},
		{"list", "Recalling its resolutions 46/182 of 19 December 1991, 47/120 A of 18 December 1992 and 52/12 B of 19 December 1997, and Security Council resolutions 1373 (2001) and 1624 (2005),"},
		{"note", "See Official Records of the General Assembly, Seventy-third Session, Supplement No. 53 (A/73/53), chap. VI, sect. A."},
	} {
		b.Run(c.name, func(b *testing.B) {
			own, _ := symbol.Parse("A/RES/75/1")
			citer := newCiter(symbol.English, own)
			var refs []Reference
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				refs = citer.appendReferences(refs[:0], c.text)
			}
		})
	}
}

// What the texts of whole documents cost.
func BenchmarkPublishedReferences(b *testing.B) {
	files, _ := filepath.Glob("../../shared/corpus/akn/en/A_RES_75_2*.xml")
	if len(files) == 0 {
		b.Skip("no published files in ../../shared/corpus/akn/en")
	}
	var documents []published
	size := 0
	for _, file := range files {
		d := readPublished(b, file)
		documents = append(documents, d)
		for _, text := range d.texts {
			size += len(text.text)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i := range documents {
			documents[i].references()
		}
	}
}
