package wordindex
import ("testing";"fmt";"github.com/undoc-go/undoc/internal/eight")
func TestS(t *testing.T){ fmt.Println(sketch(eight.At("its",0),3), sketch(eight.At("as well as its resolution 60/1 of ",11),3), sketch(eight.Load("its resolution 60/1 of "),3))}
