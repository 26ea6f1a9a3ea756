package toponym
import ("testing";"os";"context";"strings";"encoding/json";"bufio";"sort";"fmt"
	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/analyse/mention"
	"github.com/dateline-news/dateline/internal/analyse/syntax"
	"github.com/dateline-news/dateline/internal/analyse/token"
)
func TestDbg2(t *testing.T){
 parser,_:=syntax.New(); tagger,_:=mention.New()
 fh,_:=os.Open(os.Getenv("F")); sc:=bufio.NewScanner(fh); sc.Buffer(nil,1<<24)
 for sc.Scan(){
  var x struct{ID,Title,Text string}; json.Unmarshal(sc.Bytes(),&x)
  d:=&dateline.Document{Text:x.Text}
  at:=0
  for line:=range strings.Lines(d.Text){ b:=strings.TrimRight(line,"\n"); if strings.TrimSpace(b)!=""{d.Lines=append(d.Lines,dateline.Line{Span:dateline.Span{at,at+len(b)},Kind:dateline.LineBody})}; at+=len(line)}
  for _, step := range []interface { Annotate(context.Context, *dateline.Document) error }{token.New(), parser, tagger, New()} { step.Annotate(context.Background(),d) }
  seen:=map[string]int{}
  for _,p:=range d.Places { seen[fmt.Sprintf("%s = %s|%s|%s %s %.2f %s",p.Span.In(d.Text),p.Name,p.Admin1,p.Country,p.Precision,p.Score,p.Why)]++}
  var ks []string; for k:=range seen{ks=append(ks,k)}; sort.Strings(ks)
  fmt.Println("==",x.ID,x.Title); for _,m:=range d.Mentions{fmt.Print(" [",m.Span.In(d.Text)," ",m.Kind,"]")};fmt.Println(); for _,k:=range ks{fmt.Println("  ",seen[k],k)}
  for _,n:=range d.Notes{ if n.Step=="toponym"{fmt.Println("   NOTE",n.Span.In(d.Text),n.Reason)}}
 }
}
