module github.com/undoc-go/undoc/bench

go 1.26.0

require github.com/undoc-go/undoc v0.0.0

require (
	github.com/yuin/goldmark v1.8.7
	golang.org/x/text v0.43.0 // indirect
)

replace github.com/undoc-go/undoc => ../
