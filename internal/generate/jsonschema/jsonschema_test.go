package jsonschema

import (
	"errors"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A Tree is a type that is part of itself. This is no part of the synopsis.
type Tree struct {
	Name   string `json:"name"`            // what it is called
	Height int    `json:"height,omitzero"` // in <metres>
	Kind   kind   `json:"kind"`
	// in order
	Branches []Tree `json:"branches,omitempty"`
	Cut      bool   `json:"cut,omitzero"`
	Hidden   string `json:"-"`
}

type kind uint8

var kinds = [...]string{"oak", "yew"}

func (k kind) MarshalText() ([]byte, error) {
	if int(k) < len(kinds) {
		return []byte(kinds[k]), nil
	}
	return nil, errors.New("no kind")
}

func (k *kind) UnmarshalText([]byte) error { return nil }

const want = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "id",
  "title": "title",
  "type": "object",
  "properties": {
    "name": {
      "description": "what it is called",
      "type": "string"
    },
    "height": {
      "description": "in <metres>",
      "type": "integer",
      "minimum": 0
    },
    "kind": {
      "$ref": "#/$defs/kind"
    },
    "branches": {
      "description": "in order",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Tree"
      }
    },
    "cut": {
      "type": "boolean"
    }
  },
  "required": [
    "name",
    "kind"
  ],
  "$defs": {
    "Tree": {
      "description": "A Tree is a type that is part of itself.",
      "type": "object",
      "properties": {
        "name": {
          "description": "what it is called",
          "type": "string"
        },
        "height": {
          "description": "in <metres>",
          "type": "integer",
          "minimum": 0
        },
        "kind": {
          "$ref": "#/$defs/kind"
        },
        "branches": {
          "description": "in order",
          "type": "array",
          "items": {
            "$ref": "#/$defs/Tree"
          }
        },
        "cut": {
          "type": "boolean"
        }
      },
      "required": [
        "name",
        "kind"
      ]
    },
    "kind": {
      "type": "string",
      "enum": [
        "oak",
        "yew"
      ]
    }
  }
}
`

// TestSource makes the schema of a type with every shape that the types of
// documents have.
func TestSource(t *testing.T) {
	got, err := Source("id", "title", []string{"."}, reflect.TypeFor[Tree]())
	if diff := cmp.Diff(want, string(got)); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}
