// Package rows reads the rows that generators make tables of, one file for each
// language.
package rows

import (
	"os"
	"path/filepath"
)

// Read returns the rows of all languages in a folder, in the order of the names of
// their files.
func Read(folder string) ([]byte, error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.tsv"))
	if err != nil {
		return nil, err
	}
	var rows []byte
	for _, name := range names {
		file, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		rows = append(rows, file...)
	}
	return rows, nil
}
