package attack

import (
	"reflect"
	"testing"
	"time"
)

// TestFill fills what it knows, and panics at what it does not.
func TestFill(t *testing.T) {
	type leaf struct {
		S    string
		Kind uint8
		At   int
		Skip string `json:"-"`
		own  string
	}
	type tree struct {
		leaf
		L     []leaf
		P     *leaf
		Trees []tree
	}
	var got tree
	Fill(&got, "x", 3)
	full := leaf{S: "x", Kind: 3}
	if !reflect.DeepEqual(got.L, []leaf{full, full}) || *got.P != full || len(got.Trees) != 2 {
		t.Errorf("got %+v", got)
	}
	depth := 0
	for at := &got; len(at.Trees) > 0; at = &at.Trees[0] {
		depth++
	}
	if depth != deep {
		t.Errorf("%d deep, want %d", depth, deep)
	}
	for _, v := range []any{new(map[string]string), new(any), new(time.Time)} {
		func() {
			defer func() { recover() }()
			Fill(v, "x", 0)
			t.Errorf("%T is filled", v)
		}()
	}
	_ = full.own
}
