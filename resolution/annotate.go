package resolution

// annotate finds the clause verbs and the references in every text, in reading
// order.
func (d *Document) annotate() {}
