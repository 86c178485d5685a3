package resolution

// printers are the printers of the package.
var printers = []struct {
	name  string
	print func(*Document) []byte
}{
	{"markdown", Markdown},
	{"html", HTML},
	{"json", JSON},
}
