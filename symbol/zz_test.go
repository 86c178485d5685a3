package symbol
import ("testing";"fmt";"os";"path/filepath";"sort";"strings")
func TestZZ(t *testing.T){
 langs:=map[string]Language{"en":English,"fr":French,"es":Spanish,"ru":Russian,"ar":Arabic,"zh":Chinese}
 get:=func(l,f string) map[Session]int { b,err:=os.ReadFile("/tmp/w/ods/"+l+"/"+f); if err!=nil {return nil}; m:=map[Session]int{}; for x:=range FindSessions(string(b),langs[l]){m[x.Session]++}; return m}
 fs,_:=filepath.Glob("/tmp/w/ods/en/*.txt")
 for _,l:=range []string{"fr","es","ru","ar","zh"}{
  same,diff,shown:=0,0,0
  for _,f:=range fs{ n:=filepath.Base(f); a:=get("en",n); b:=get(l,n); if b==nil {continue}
   ks:=map[Session]bool{}; for k:=range a{ks[k]=true}; for k:=range b{ks[k]=true}
   var d []string
   for k:=range ks { if (a[k]>0)==(b[k]>0) {same++} else {diff++; d=append(d,fmt.Sprintf("%v en%d %s%d",k,a[k],l,b[k]))}}
   sort.Strings(d)
   if len(d)>0 && shown<12 {shown++; fmt.Println(n,l,strings.Join(d,"; "))}
  }
  fmt.Println(l,"same",same,"diff",diff)
 }
}
