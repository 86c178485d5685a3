// Package jsonschema makes the JSON Schema (2020-12) of a Go type as
// encoding/json writes it: structure and enumerations are those of the type,
// descriptions are the comments of its source.
package jsonschema

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"strings"
)

// A schema is a JSON Schema, as far as Go types need it.
type schema struct {
	Schema      string             `json:"$schema,omitempty"`
	ID          string             `json:"$id,omitempty"`
	Title       string             `json:"title,omitempty"`
	Description string             `json:"description,omitempty"`
	Ref         string             `json:"$ref,omitempty"`
	Type        string             `json:"type,omitempty"`
	Enum        []string           `json:"enum,omitempty"`
	Minimum     *int               `json:"minimum,omitempty"`
	Items       *schema            `json:"items,omitempty"`
	Properties  *properties        `json:"properties,omitempty"`
	Required    []string           `json:"required,omitempty"`
	Defs        map[string]*schema `json:"$defs,omitempty"`
}

// properties are the members of an object in the order of the fields.
type properties struct {
	names   []string
	schemas []*schema
}

// MarshalJSON keeps the order.
func (p *properties) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i, name := range p.names {
		s, err := marshal(p.schemas[i])
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b = append(b, ',')
		}
		b = append(fmt.Appendf(b, "%q:", name), s...)
	}
	return append(b, '}'), nil
}

// Source returns the schema of an object that has the members of all the types,
// with the identifier and title given. The comments are those of the Go files in
// the folders.
func Source(id, title string, folders []string, types ...reflect.Type) ([]byte, error) {
	m := maker{defs: map[string]*schema{}, comments: map[string]string{}}
	for _, folder := range folders {
		if err := m.read(folder); err != nil {
			return nil, err
		}
	}
	root := &schema{Type: "object", Properties: &properties{}}
	for _, t := range types {
		m.fields(root, t)
	}
	root.Schema, root.ID, root.Title, root.Defs = "https://json-schema.org/draft/2020-12/schema", id, title, m.defs
	b, err := marshal(root)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = json.Indent(&out, b, "", "  ")
	return out.Bytes(), err
}

// marshal returns v as JSON, in a line, with < and > as they are.
func marshal(v any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return out.Bytes(), err
}

// A maker makes the schemas of types.
type maker struct {
	defs     map[string]*schema
	comments map[string]string // by type and field: "resolution.Clause", "resolution.Clause.Label"
}

// read reads the comments of the types in a folder.
func (m *maker) read(folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		for _, d := range file.Decls {
			if d, ok := d.(*ast.GenDecl); ok && d.Tok == token.TYPE && len(d.Specs) == 1 {
				m.typeComments(file.Name.Name, d.Specs[0].(*ast.TypeSpec), d.Doc)
			}
		}
	}
	return err
}

// typeComments keeps what the source of a type says of it and of its fields.
func (m *maker) typeComments(name string, spec *ast.TypeSpec, comment *ast.CommentGroup) {
	name += "." + spec.Name.Name
	m.comments[name] = new(doc.Package).Synopsis(comment.Text())
	object, ok := spec.Type.(*ast.StructType)
	if !ok {
		return
	}
	for _, field := range object.Fields.List {
		comment := field.Comment.Text()
		if comment == "" {
			comment = field.Doc.Text()
		}
		for _, f := range field.Names {
			m.comments[name+"."+f.Name] = oneLine(comment)
		}
	}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// object returns the schema of a struct.
func (m *maker) object(t reflect.Type) *schema {
	s := &schema{Type: "object", Description: m.comments[t.String()], Properties: &properties{}}
	m.fields(s, t)
	return s
}

// fields adds the members of a struct.
func (m *maker) fields(s *schema, t reflect.Type) {
	for i := range t.NumField() {
		f := t.Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "-" || name == "" {
			continue
		}
		member := m.value(f.Type)
		member.Description = m.comments[t.String()+"."+f.Name]
		s.Properties.names = append(s.Properties.names, name)
		s.Properties.schemas = append(s.Properties.schemas, member)
		if !strings.Contains(options, "omit") {
			s.Required = append(s.Required, name)
		}
	}
}

// value returns the schema of a value in an object or an array.
func (m *maker) value(t reflect.Type) *schema {
	zero := 0
	switch kind := t.Kind(); {
	case t.Implements(reflect.TypeFor[encoding.TextMarshaler]()):
		return m.define(t, m.text)
	case kind == reflect.Struct:
		return m.define(t, m.object)
	case kind == reflect.Slice:
		return &schema{Type: "array", Items: m.value(t.Elem())}
	case kind == reflect.Bool:
		return &schema{Type: "boolean"}
	case kind == reflect.Int:
		return &schema{Type: "integer", Minimum: &zero}
	}
	return &schema{Type: "string"}
}

// define returns a reference to the schema of a type.
func (m *maker) define(t reflect.Type, describe func(reflect.Type) *schema) *schema {
	name := t.Name()
	if m.defs[name] == nil {
		m.defs[name] = &schema{} // a type may be part of itself
		*m.defs[name] = *describe(t)
	}
	return &schema{Ref: "#/$defs/" + name}
}

// text returns the schema of a value that is a string in JSON. A small number
// under it is an enumeration: the strings are those of the numbers from 0 to the
// last that has one of its own.
func (m *maker) text(t reflect.Type) *schema {
	s := &schema{Type: "string", Description: m.comments[t.String()]}
	if t.Kind() != reflect.Uint8 {
		return s
	}
	seen := map[string]bool{}
	for i := range uint64(32) {
		v := reflect.New(t)
		v.Elem().SetUint(i)
		text, err := v.Elem().Interface().(encoding.TextMarshaler).MarshalText()
		back := reflect.New(t)
		if err != nil || seen[string(text)] || back.Interface().(encoding.TextUnmarshaler).UnmarshalText(text) != nil {
			break
		}
		seen[string(text)] = true
		s.Enum = append(s.Enum, string(text))
	}
	return s
}
