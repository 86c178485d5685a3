package resolution_test

import (
	"fmt"
	"strings"

	"github.com/undoc-go/undoc/resolution"
)

// A translator sets two versions side by side: the French one has a paragraph
// more, and ends before the meeting.
func ExampleAlign() {
	english := resolution.Parse(text)
	french := resolution.Parse(`65/501. Sûreté des phares
L’Assemblée générale,
Rappelant sa résolution 64/512 du 2 décembre 2009,
Se félicitant du travail des gardiens de phare,
1. Prend note du rapport du Secrétaire général, et invite les États Membres :
a) À entretenir leurs phares ;
b) À lui en rendre compte à sa soixante-septième session ;
2. Prie le Secrétaire général de lui faire rapport sur la question ;
3. Décide d’inscrire à l’ordre du jour provisoire de sa soixante-septième session la question intitulée « Sûreté des phares ».
`)
	for en, fr := range resolution.Align(english, french) {
		if en.Part == "note" || en.Part == "adoption" || en.Part == "source" {
			continue
		}
		fmt.Printf("%-24s | %s\n", opening(en), opening(fr))
	}
	// Output:
	// 65/501. Safety of        | 65/501. Sûreté des
	// The General Assembly,    | L’Assemblée générale,
	// Recalling its resolution | Rappelant sa résolution
	// Noting with appreciation | Se félicitant du
	// 1. Takes note            | 1. Prend note
	// (a) To keep              | a) À entretenir
	// (b) To report            | b) À lui
	// -                        | 2. Prie le
	// 2. Decides to            | 3. Décide d’inscrire
	// 60th plenary meeting     | -
	// 9 December 2010          | -
}

// opening returns the number and the first words of a passage.
func opening(p resolution.Passage) string {
	if p.IsZero() {
		return "-"
	}
	words := strings.Fields(p.Label + " " + p.Text.Plain)
	return strings.Join(words[:min(3, len(words))], " ")
}
