package ods

type JobNumber struct{ s string }

func ParseJobNumber(s string) (JobNumber, error)  { return JobNumber{s}, nil }
func (j JobNumber) Tag() string                   { return j.s }
func (j JobNumber) String() string                { return j.s }
func (j JobNumber) MarshalText() ([]byte, error)  { return []byte(j.s), nil }
func (j *JobNumber) UnmarshalText(b []byte) error { j.s = string(b); return nil }
func (j JobNumber) Printed() string               { return j.s }
func (j JobNumber) Barcode() string               { return j.s }
func (j JobNumber) IsValid() bool                 { return j.s != "" }
