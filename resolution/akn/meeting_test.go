package akn

import (
	"testing"

	"github.com/undoc-go/undoc/ods"
	"github.com/undoc-go/undoc/resolution"
	"github.com/undoc-go/undoc/symbol"
)

// What the masthead of a record says comes back in every language.
func TestMeetingComesBack(t *testing.T) {
	for language := symbol.Arabic; language <= symbol.German; language++ {
		comesBack(t, &resolution.Document{Language: language, Masthead: ods.Masthead{
			Publisher: "United Nations", Organ: "General Assembly", Body: "Fifth Committee",
			Meeting: ods.Meeting{
				Name: "71st plenary meeting", Date: ods.Date{Year: 2010, Month: 12, Day: 24}, Time: "10 a.m.",
				Place: "New York", President: "Mr. Deiss (Switzerland)", Record: "Official Records",
			},
		}})
	}
}
