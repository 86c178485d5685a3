package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
)

// A conversion converts documents.
type conversion struct {
	*command
	format  format
	dir     string // for the files written; "" for standard output
	names   []string
	written []string // the files that are written, by the index of the name

	// The files that are read, by the names that symbolic links lead to.
	inputs map[string]bool
}

// A result is what became of one document.
type result struct {
	output   []byte // for standard output
	problems string // lines for standard error
	err      error  // it was not read, or not written
}

// convert writes documents in another form.
func (c *command) convert(args []string) error {
	set := flag.NewFlagSet("convert", flag.ContinueOnError)
	to := set.String("to", "", "")
	dir := set.String("o", "", "")
	names, err := flags(set, args)
	if err != nil {
		return err
	}
	format, err := formatNamed(*to)
	switch {
	case err != nil:
		return err
	case len(names) == 0:
		return errUsage("convert: no file is named")
	}
	v := conversion{command: c, format: format, dir: *dir, names: names}
	if err := v.plan(); err != nil {
		return err
	}
	return v.run()
}

// plan finds the names of the files to write, and sees that no two are the same,
// before anything is written: which of the two was there last would be chance.
func (v *conversion) plan() error {
	if err := once(v.names); err != nil || v.dir == "" {
		return err
	}
	// A folder with a/x.txt and b/x.txt has one x.json to write.
	from := map[string]string{}
	for _, name := range v.names {
		written := filepath.Join(v.dir, stem(name)+v.format.extension)
		if other, ok := from[written]; ok {
			return errUsage(fmt.Sprintf("convert: %s and %s would both become %s", other, name, written))
		}
		from[written] = name
		v.written = append(v.written, written)
	}
	// Made before the first document is read, so that a bad name costs no time.
	if err := os.MkdirAll(v.dir, 0o777); err != nil {
		return err
	}
	v.inputs = map[string]bool{}
	for _, name := range v.names {
		v.inputs[resolved(name)] = true
	}
	return nil
}

// resolved returns the name of a file without symbolic links, or the name as it is
// where there is no such file.
func resolved(name string) string {
	if whole, err := filepath.Abs(name); err == nil {
		name = whole
	}
	if to, err := filepath.EvalSymlinks(name); err == nil {
		return to
	}
	return name
}

// stem returns the name of a file without its folder and its extension. Only the
// name that the caller gave comes into it: a symbol such as ../../x in a document
// never becomes a path.
func stem(name string) string {
	if name == standardInput {
		return "stdin"
	}
	// Files get the names of what they were made from, whatever the documents say.
	base := filepath.Base(name)
	if s := strings.TrimSuffix(base, filepath.Ext(base)); s != "" {
		return s
	}
	return base // ".profile" has no other name
}

// run converts the documents, several at once, and tells of them in their order:
// the output, the problems and the progress of two runs are the same.
func (v *conversion) run() error {
	progress := startProgress(v.err, len(v.names))
	var done, problems, failed int
	for i, r := range inOrder(v.ctx, len(v.names), runtime.GOMAXPROCS(0), v.one) {
		// Counted here and not where the work is done: several work at once.
		done++
		if r.err != nil || r.problems != "" || len(r.output) > 0 {
			progress.clear() // a line comes in its place
		}
		if r.err != nil {
			failed++
			v.status = statusBad
			io.WriteString(v.err, unread(v.names[i], r.err))
		}
		if r.problems != "" {
			problems++
			v.status = statusBad
			io.WriteString(v.err, r.problems)
		}
		if _, err := v.out.Write(r.output); err != nil {
			return err
		}
		progress.show(done)
	}
	progress.clear()
	// On standard output a sum would stand among documents for whoever reads both.
	if len(v.names) > 1 && v.dir != "" {
		fmt.Fprintf(v.err, "undoc: %d of %d documents converted, %d of them with problems\n", done-failed, len(v.names), problems)
	}
	if done < len(v.names) {
		return errors.New("interrupted")
	}
	return nil
}

// one converts one document, and writes it where it becomes a file.
func (v *conversion) one(i int) (r result) {
	in, err := v.read(v.names[i])
	if err != nil {
		return result{err: err}
	}
	r.problems = in.problems()
	output := v.format.append(nil, in.document)
	// Kept until its turn has come: the outputs stand in the order of the files.
	if v.dir == "" {
		r.output = output
		return r
	}
	// Of the files that are read, none is written over: its own as little as another,
	// whose turn may be yet to come.
	if v.inputs[resolved(v.written[i])] {
		return result{problems: r.problems, err: errInput}
	}
	r.err = writeFile(v.ctx, v.written[i], in.name, output)
	return r
}

// reason returns what is wrong with a file, without its name.
func reason(err error) string {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
