package wordindex
import ("testing";"math/bits";"github.com/undoc-go/undoc/internal/eight")
func BenchmarkLoopA(b *testing.B){ ts,n:=texts(); b.SetBytes(n); var f Filter; _=f
 for b.Loop(){ for _,s:=range ts{ for at:=0;at<len(s)-64;at+=60{ bl:=blockAt(s,at); e:=bl.edges(at); for e!=0 { st:=bits.TrailingZeros64(e); e&=e-1; if e==0 {break}; sp:=bits.TrailingZeros64(e); e&=e-1; sink+=uint64(sp-st)} } } } }
func BenchmarkLoopB(b *testing.B){ ts,n:=texts(); b.SetBytes(n); var f Filter; _=f
 for b.Loop(){ for _,s:=range ts{ for at:=0;at<len(s)-64;at+=60{ bl:=blockAt(s,at); e:=bl.edges(at); for e!=0 { st:=bits.TrailingZeros64(e); e&=e-1; if e==0 {break}; sp:=bits.TrailingZeros64(e); e&=e-1; sink+=sketch(eight.Near(s,at+st),sp-st)} } } } }
func BenchmarkLoopC(b *testing.B){ ts,n:=texts(); b.SetBytes(n); var f Filter; _=f
 for b.Loop(){ for _,s:=range ts{ for at:=0;at<len(s)-64;at+=60{ bl:=blockAt(s,at); e:=bl.edges(at); h:=uint64(0);o:=uint8(0);stop:=0; for e!=0 { st:=bits.TrailingZeros64(e); e&=e-1; if e==0 {break}; if st!=stop+1||s[at+stop]!=' '{sink++}; stop=bits.TrailingZeros64(e); e&=e-1; k:=sketch(eight.Near(s,at+st),stop-st); if o&f.pair(h,k)!=0{break}; c:=f.class(k); if c&looked!=0||at<= -1&&c!=0{break};o=c;h=k; } } } } }
