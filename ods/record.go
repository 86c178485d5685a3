package ods

func isRecord(text string, rows []row) bool { return false }

func (r *pageReader) record() {}
