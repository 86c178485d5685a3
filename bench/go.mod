module github.com/undoc-go/undoc/bench

go 1.26.0

require github.com/undoc-go/undoc v0.0.0

replace github.com/undoc-go/undoc => ../
