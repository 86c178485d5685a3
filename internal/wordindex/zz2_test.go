package wordindex
import ("testing";"fmt";"math/bits")
func TestCount(t *testing.T){ ts,n:=texts(); var x Index; calls:=0; m:=map[string]int{}
 for _,s:=range ts{ w:=x.Walk(s); for at:=0;at<len(s);{ _,next,to,_:=w.Skip(at,len(s),-1); calls++; if next<len(s){k:=s[next:max(to,next+1)];m[k]++}; at=max(to,next+1) } }
 fmt.Println(n,calls); tot:=0; for k,c:=range m{ if c>500{fmt.Printf("%q %d; ",k,c)};tot+=c}; fmt.Println(tot)
}
func BenchmarkBits(b *testing.B){ ts,n:=texts(); b.SetBytes(n); 
 for b.Loop(){ for _,s:=range ts{ for at:=0;at<len(s);at+=64{ bl:=blockAt(s,at); for i:=0;;{ i+=bits.TrailingZeros64(^bl.spaces>>i); if i>=64{break}; k:=bits.TrailingZeros64(^(bl.letters>>i)); sink+=uint64(k); i+=max(k,1) } } } } }
