package resolution_test

import (
	"encoding/json"
	"fmt"

	"github.com/undoc-go/undoc/resolution"
)

const surveyResolution = `[DU1]
Resolution adopted by the General Assembly on 13 December 2029
84/999.	Survey of the delta
	The General Assembly,
	Recalling its resolution 83/998 of 12 December 2028,
	1.	Takes note of the survey of the delta, and invites Member States, the specialized agencies and other stakeholders, in consultation with the Institute, to complete it by 1 May 2031;
	2.	Requests the Secretary-General, within existing resources:
	(a)	To publish the survey without delay;
	(b)	To submit to the General Assembly at its eighty-fifth session a report on the implementation of the present resolution;
	3.	Decides to remain seized of the matter.
`

func ExampleDocument_Requests() {
	d := resolution.Parse(surveyResolution)
	for r := range d.Requests() {
		fmt.Println(r.Label(), r.Verb.Lemma, r.Addressees)
		fmt.Println("  ", r.Act)
		for _, o := range r.Occasions {
			fmt.Printf("   %v: %v\n", o.Kind, o)
		}
		fmt.Println("  ", r.Conditions)
	}
	// Output:
	// 1. invite [Member States the specialized agencies other stakeholders]
	//    to complete it by 1 May 2031
	//    deadline: by 1 May 2031
	//    [in consultation with the Institute]
	// 2. (a) request [the Secretary-General]
	//    To publish the survey without delay
	//    promptly: without delay
	//    [within existing resources]
	// 2. (b) request [the Secretary-General]
	//    To submit to the General Assembly at its eighty-fifth session a report on the implementation of the present resolution
	//    event: at its eighty-fifth session
	//    [within existing resources]
}

func ExamplePhrase() {
	d := resolution.Parse(surveyResolution)
	for r := range d.Requests() {
		a := r.Addressees[0]
		fmt.Println(a.Text.Plain[a.Offset:a.End()] == a.Words, a)
		break
	}
	// Output:
	// true Member States
}

func ExampleOccasion() {
	d := resolution.Parse(surveyResolution)
	for r := range d.Requests() {
		b, _ := json.Marshal(r.Occasions)
		fmt.Println(string(b))
	}
	// Output:
	// [{"offset":166,"words":"by 1 May 2031","kind":"deadline","date":"2031-05-01"}]
	// [{"offset":22,"words":"without delay","kind":"promptly"}]
	// [{"offset":34,"words":"at its eighty-fifth session","kind":"event","session":"85"}]
}
