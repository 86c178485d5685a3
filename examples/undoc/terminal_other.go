//go:build !linux && !darwin

package main

import "os"

// columns reports whether the file is a terminal. Its width is not known here.
func columns(file *os.File) (width int, ok bool) {
	info, err := file.Stat()
	return 0, err == nil && info.Mode()&os.ModeCharDevice != 0
}
