package akn

import (
	"testing"

	"github.com/undoc-go/undoc/ods"
)

// TestValid writes dates that there are as they are, and makes dates of others.
func TestValid(t *testing.T) {
	for date, want := range map[ods.Date]string{
		{Year: 2010, Month: 12, Day: 13}: "2010-12-13",
		{Year: 2024, Month: 2, Day: 29}:  "2024-02-29",
		{Year: 2000, Month: 2, Day: 29}:  "2000-02-29",
		{Year: 1900, Month: 2, Day: 29}:  "1900-02-28", // no leap year
		{Year: 2023, Month: 2, Day: 30}:  "2023-02-28",
		{Year: 2023, Month: 4, Day: 31}:  "2023-04-30",
		{Year: 2023, Month: 13, Day: 31}: "2023-12-31",
		{Year: 2023, Month: 5}:           "2023-05-01",
		{Year: 2023}:                     "2023-01-01",
		{}:                               "1900-01-01", // as the guidelines have it
		{Year: 12345, Month: 1, Day: 1}:  "1900-01-01",
	} {
		if got := valid(date).String(); got != want {
			t.Errorf("%v: got %s, want %s", date, got, want)
		}
		if got, ok := dayOf(want); !ok || got.String() != want {
			t.Errorf("%s is no date", want)
		}
	}
	for _, s := range []string{"", "2023", "2023-02-29", "2023-13-01", "2023-00-01", "2023-04-31", "soon"} {
		if _, ok := dayOf(s); ok {
			t.Errorf("%s is a date", s)
		}
	}
}
