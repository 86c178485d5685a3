package undoc_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestStartUp starts this test again and has the runtime tell which packages do work
// before main: none of this module does, so that importing them costs no program its
// start. The packages are in this test by the imports of parallel_test.go.
func TestStartUp(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Skip("this system does not tell the name of the program: ", err)
	}
	start := exec.Command(program, "-test.run=^$")
	start.Env = append(os.Environ(), "GODEBUG=inittrace=1") // package runtime: "init PACKAGE @..."
	trace, err := start.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, trace)
	}
	if !strings.Contains(string(trace), "\ninit runtime @") {
		t.Fatalf("the runtime tells nothing: %s", trace)
	}
	for line := range strings.Lines(string(trace)) {
		if strings.HasPrefix(line, "init "+module) && !strings.HasPrefix(line, "init "+module+"_test") {
			t.Errorf("work is done before main: %s", line)
		}
	}
}
