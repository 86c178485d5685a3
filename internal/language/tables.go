// Code generated from language.tsv by gen.go; DO NOT EDIT.

package language

import "github.com/undoc-go/undoc/symbol"

var tables = [...]Table{
	{
		Language: symbol.English,
		Publisher: []Pattern{
			{"United Nations", ""},
		},
		Distribution: []Pattern{
			{"Distr.: {title}", ""},
		},
		Agenda: []Pattern{
			{"Agenda item {item}", ""},
		},
		Agendas: []Pattern{
			{"Agenda items {item}", ""},
		},
		And: []Pattern{
			{" and ", ""},
		},
		Date: []Pattern{
			{"{day} {month} {year}", ""},
		},
		Month: []Pattern{
			{"January", "1"},
			{"February", "2"},
			{"March", "3"},
			{"April", "4"},
			{"May", "5"},
			{"June", "6"},
			{"July", "7"},
			{"August", "8"},
			{"September", "9"},
			{"October", "10"},
			{"November", "11"},
			{"December", "12"},
		},
		Organ: []Pattern{
			{"General Assembly", "A/"},
			{"Security Council", "S/"},
			{"Economic and Social Council", "E/"},
			{"Human Rights Council", "A/HRC/"},
			{"Trusteeship Council", "T/"},
			{"United Nations Environment Assembly", "UNEP/EA."},
		},
		Adoption: []Pattern{
			{"Resolution adopted by the {organ} on {date}", ""},
			{"Resolutions adopted by the {organ} on {date}", ""},
			{"Resolution adopted by the {organ}", ""},
			{"Resolutions adopted by the {organ}", ""},
			{"Adopted by the {organ} at its {meeting} meeting, on {date}", ""},
			{"Adopted by the {organ} at its {meeting} meeting on {date}", ""},
			{"Adopted by the {organ} on {date}", ""},
			{"Decision adopted by the {organ} on {date}", ""},
		},
		Number: []Pattern{
			{"Resolution {number}", ""},
			{"RESOLUTION {number}", ""},
			{"Decision {number}", ""},
		},
		Sponsors: []Pattern{
			{"{sponsors}: draft resolution", ""},
			{"{sponsors}: revised draft resolution", ""},
			{"{sponsors}: draft decision", ""},
			{"Draft resolution submitted by {sponsors}", ""},
		},
		Enacting: []Pattern{
			{"The {organ},", ""},
			{"The {organ}", ""},
		},
		Meeting: []Pattern{
			{"{meeting} plenary meeting", ""},
			{"{meeting} meeting", ""},
		},
		Annex: []Pattern{
			{"Annex", "1"},
			{"Annexes", "1"},
			{"Appendix", "2"},
			{"Attachment", "2"},
			{"Enclosure", "2"},
		},
		Division: []Pattern{
			{"Part", "1"},
			{"Title", "2"},
			{"Chapter", "3"},
			{"Section", "4"},
			{"Article", "5"},
			{"Rule", "5"},
			{"Guideline", "5"},
			{"Principle", "5"},
			{"Regulation", "5"},
		},
	},
}
