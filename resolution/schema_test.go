package resolution_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/undoc-go/undoc/internal/generate/jsonschema"
	"github.com/undoc-go/undoc/resolution"
)

// TestSchemaIsFresh fails when the types or their comments have changed since
// the schema was made.
func TestSchemaIsFresh(t *testing.T) {
	got, err := jsonschema.Source(
		"https://github.com/undoc-go/undoc/resolution/document.schema.json",
		"Resolution or decision of the United Nations",
		[]string{".", "../ods", "../symbol"},
		reflect.TypeFor[resolution.Summary](), reflect.TypeFor[resolution.Document](),
	)
	want, _ := os.ReadFile("document.schema.json")
	if err != nil || string(got) != string(want) {
		t.Error("document.schema.json is stale: go generate ./resolution", err)
	}
}

// TestSchemaDescribes wants a word on every member that its type leaves open.
func TestSchemaDescribes(t *testing.T) {
	s := readSchema(t)
	for name, def := range s.Defs {
		if def.Description == "" {
			t.Errorf("nothing is said of %s", name)
		}
	}
}

// TestJSONFitsSchema validates what is printed of every document.
func TestJSONFitsSchema(t *testing.T) {
	s := readSchema(t)
	files, err := filepath.Glob("../testdata/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var value any
		if err := json.Unmarshal(resolution.JSON(resolution.Parse(string(text))), &value); err != nil {
			t.Fatal(err)
		}
		for _, problem := range s.validate(s, value, "$") {
			t.Errorf("%s: %s", file, problem)
		}
	}
}

// TestSchemaRefuses shows that the validation can fail.
func TestSchemaRefuses(t *testing.T) {
	s := readSchema(t)
	for text, want := range map[string]string{
		`{"other":1}`:                       "$.other: not a member",
		`{"notes":[{"label":1,"text":{}}]}`: "$.notes[0].label: not a string",
		`{"notes":[{"text":{}}]}`:           "$.notes[0]: label is missing",
		`{"language":"xx"}`:                 "$.language: xx is not one of the values",
		`{"acts":{}}`:                       "$.acts: not an array",
	} {
		var value any
		if err := json.Unmarshal([]byte(text), &value); err != nil {
			t.Fatal(err)
		}
		if got := s.validate(s, value, "$"); !slices.Contains(got, want) {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// A schema is a JSON Schema, as far as the schema of documents goes.
type schema struct {
	Description string             `json:"description"`
	Ref         string             `json:"$ref"`
	Type        string             `json:"type"`
	Enum        []string           `json:"enum"`
	Items       *schema            `json:"items"`
	Properties  map[string]*schema `json:"properties"`
	Required    []string           `json:"required"`
	Defs        map[string]*schema `json:"$defs"`
}

func readSchema(t *testing.T) *schema {
	t.Helper()
	text, err := os.ReadFile("document.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var s schema
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	return &s
}

// validate returns what of a value is not as the schema has it. Members that it
// does not have are wrong too: they would be without a description.
func (s *schema) validate(root *schema, value any, path string) (problems []string) {
	if name, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok {
		return root.Defs[name].validate(root, value, path)
	}
	switch value := value.(type) {
	case map[string]any:
		problems = s.expect("object", path)
		for name, member := range value {
			if p := s.Properties[name]; p != nil {
				problems = append(problems, p.validate(root, member, path+"."+name)...)
			} else {
				problems = append(problems, path+"."+name+": not a member")
			}
		}
		for _, name := range s.Required {
			if _, ok := value[name]; !ok {
				problems = append(problems, path+": "+name+" is missing")
			}
		}
	case []any:
		problems = s.expect("array", path)
		for i := range value {
			problems = append(problems, s.Items.validate(root, value[i], fmt.Sprintf("%s[%d]", path, i))...)
		}
	case string:
		problems = s.expect("string", path)
		if s.Enum != nil && !slices.Contains(s.Enum, value) {
			problems = append(problems, path+": "+value+" is not one of the values")
		}
	case float64:
		problems = s.expect("integer", path)
	case bool:
		problems = s.expect("boolean", path)
	}
	return problems
}

// expect reports a value of another type than the schema has.
func (s *schema) expect(kind, path string) []string {
	if s.Type == kind {
		return nil
	}
	article := "a "
	if strings.IndexByte("aio", s.Type[0]) >= 0 {
		article = "an "
	}
	return []string{path + ": not " + article + s.Type}
}
