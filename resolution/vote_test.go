package resolution

import (
	"strings"
	"testing"
)

// A vote is told in the words of its language, and names part as its lists do: a word
// for "and" inside a name parts none.
func TestVotesInEachLanguage(t *testing.T) {
	for name, want := range map[string]string{
		"recorded-vote":         "inFavour 6: Bolivia (Plurinational State of); Bosnia and Herzegovina; Chile; Gambia; Palau; Trinidad and Tobago|against 2: Iceland; Tuvalu|abstaining 3: Cabo Verde; Sao Tome and Principe; United Kingdom of Great Britain and Northern Ireland",
		"recorded-vote-spanish": "inFavour 5: Bolivia (Estado Plurinacional de); Bosnia y Herzegovina; Chile; Palau; Trinidad y Tabago|against 2: Islandia; Tuvalu|abstaining 3: Cabo Verde; Gambia; Santo Tomé y Príncipe",
		"recorded-vote-french":  "inFavour 5: Bolivie (État plurinational de); Bosnie-Herzégovine; Chili; Palaos; Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|against 2: Islande; Tuvalu|abstaining 3: Cabo Verde; Gambie; Sao Tomé-et-Principe",
		"recorded-vote-chinese": "inFavour 5: 多民族玻利维亚国; 波斯尼亚和黑塞哥维那; 智利; 帕劳; 特立尼达和多巴哥|against 2: 冰岛; 图瓦卢|abstaining 3: 佛得角; 委内瑞拉(玻利瓦尔共和国); 中非共和国",
	} {
		d := Parse(documents(t, "../testdata/"+name+".txt")[name])
		var got []string
		for _, voting := range d.Acts[0].Record.Votings {
			if voting.Outcome != "adoptedRecordedVote" {
				t.Errorf("%s: the outcome is %q", name, voting.Outcome)
			}
			for _, count := range voting.Counts {
				var names []string
				for _, voter := range count.Voters {
					names = append(names, voter.Name)
				}
				got = append(got, count.Choice+" "+count.Number+": "+strings.Join(names, "; "))
			}
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%s:\n got %s\nwant %s", name, strings.Join(got, "|"), want)
		}
	}
}

// What a resolution without a vote says of it is no recorded one.
func TestWithoutVote(t *testing.T) {
	for name, line := range map[string]string{
		"recorded-vote":         "[Adopted without a vote.]",
		"recorded-vote-spanish": "[Aprobada sin votación.]",
		"recorded-vote-french":  "[Adoptée sans vote.]",
		"recorded-vote-chinese": "[未经表决获得通过。]",
	} {
		text := documents(t, "../testdata/"+name+".txt")[name]
		before, vote, _ := strings.Cut(text, "\n[")
		_, after, _ := strings.Cut(vote, "]\n")
		d := Parse(before + "\n" + line + "\n" + after)
		if v := d.Acts[0].Record.Votings; len(v) != 1 || v[0].Outcome != "adoptedWithoutVote" {
			t.Errorf("%s is read as %v", line, v)
		}
	}
}
