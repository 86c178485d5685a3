package resolution
import ("testing";"os";"fmt";"github.com/undoc-go/undoc/symbol";"path/filepath";"strings")
func TestZZ(t *testing.T){
 b,_:=os.ReadFile("/tmp/w/refs/q.txt")
 own,_:=symbol.Parse(os.Getenv("OWN"))
 c:=newCiter(symbol.English,own)
 for _,r:=range c.appendReferences(nil,string(b)){fmt.Printf("%q %v %v %q\n",r.Phrase,r.Symbols,r.Date,r.Pinpoint)}
}
func TestDump(t *testing.T){
 files, _ := filepath.Glob("../../shared/corpus/akn/en/*.xml")
 for _, f := range files {
  d:=readPublished(t,f)
  own, _ := symbol.Parse(strings.ReplaceAll(strings.TrimSuffix(filepath.Base(f), ".xml"), "_", "/"))
  c:=newCiter(symbol.English,own)
  for _,x:=range d.texts{
   var refs []Reference
   k:="P"
   if x.note {k="N";refs=c.appendNoteReferences(nil,x.text)} else {refs=c.appendReferences(nil,x.text)}
   for _,r:=range refs{
    fmt.Printf("@%s\t%s\t…%s【%s】%s…\t%v\t%v\t%q\n",own,k,x.text[max(0,r.Offset-60):r.Offset],r.Phrase,x.text[r.End():min(len(x.text),r.End()+70)],r.Symbols,r.Date,r.Pinpoint)
   }
  }
 }
}
