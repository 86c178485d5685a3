package ods

import (
	"github.com/undoc-go/undoc/symbol"
	"strings"
)

func URL(s symbol.Symbol, l symbol.Language) string {
	return "https://docs.un.org/en/" + strings.ReplaceAll(s.String(), " ", "")
}
