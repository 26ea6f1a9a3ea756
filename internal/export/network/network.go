// Package network writes the network of actors as GraphML or GEXF 1.3: who did what to whom, summed over documents.
//
// In: documents; out, at Close: a node for each actor and a directed edge for each source, target and PLOVER type, with
// the number of events and the sum of their Goldstein values. Nodes are told apart by Wikidata id, else by name and code,
// so that the same name with the same code in two documents is one node. Only events that happened or go on count; those of
// unknown date do too, as edges have no date. An event with more than one pair of parties (package dyad) counts once on each edge.
// Events without a source or a target have no edge and are counted in the note. Memory grows with the nodes and edges, not
// with the documents. Field by field: docs/formats/network.md.
package network

import (
	"bufio"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/codec/dyad"
)

// Format is the dialect of XML.
type Format int

const (
	GraphML Format = iota
	GEXF
)

// A Node is an actor.
type Node struct {
	ID, Name, Code, Country, KB string // ID is n1, n2 ... in the order of first events
	Events                      int    // events it is a party of
}

// An Edge sums the events of one type from one node to another.
type Edge struct {
	Source, Target, Type string // ids, PLOVER type
	Quad                 int
	Events               int
	Goldstein            float64 // sum
}

// A Writer gathers documents and writes the network at Close.
type Writer struct {
	w      io.Writer
	format Format
	nodes  []*Node
	byKey  map[string]*Node
	edges  map[edgeKey]*Edge

	events, noFact, noDyad int
}

type edgeKey struct {
	source, target, kind string
	quad                 int
}

// NewWriter returns a Writer on w.
func NewWriter(w io.Writer, f Format) *Writer {
	return &Writer{w: w, format: f, byKey: map[string]*Node{}, edges: map[edgeKey]*Edge{}}
}

// Write adds the events of d.
func (w *Writer) Write(d *dateline.Document) error {
	names := dyad.Names(d)
	kb := map[string]string{}
	for _, e := range d.Entities {
		kb[e.ID] = e.KB
	}
	for i := range d.Events {
		e := dyad.Event{Event: &d.Events[i]}
		w.events++
		if !dyad.Fact(e.Status) {
			w.noFact++
			continue
		}
		joined := false
		counted := map[*Node]bool{}   // an event with two parties of one entity on a side
		between := map[edgeKey]bool{} // counts once
		for _, p := range e.Pairs() {
			if p.Source == nil || p.Target == nil {
				continue
			}
			s, t := w.node(d, p.Source, names, kb), w.node(d, p.Target, names, kb)
			for _, n := range []*Node{s, t} {
				if !counted[n] {
					counted[n] = true
					n.Events++
				}
			}
			k := edgeKey{s.ID, t.ID, e.Type, e.Quad}
			x := w.edges[k]
			if x == nil {
				x = &Edge{Source: s.ID, Target: t.ID, Type: e.Type, Quad: e.Quad}
				w.edges[k] = x
			}
			if !between[k] {
				between[k] = true
				x.Events++
				x.Goldstein += e.Goldstein
			}
			joined = true
		}
		if !joined {
			w.noDyad++
		}
	}
	return nil
}

func (w *Writer) node(d *dateline.Document, p *dateline.Party, names, kb map[string]string) *Node {
	name := dyad.Name(d, p, names)
	key := kb[p.Entity]
	if key == "" {
		key = name + "\t" + p.Code
	}
	n := w.byKey[key]
	if n == nil {
		n = &Node{ID: "n" + strconv.Itoa(len(w.nodes)+1), Name: name, Code: p.Code, Country: p.Country, KB: kb[p.Entity]}
		w.byKey[key] = n
		w.nodes = append(w.nodes, n)
	}
	return n
}

// Note says which events have no edge, "" if all have.
func (w *Writer) Note() string {
	if w.noFact+w.noDyad == 0 {
		return ""
	}
	return fmt.Sprintf("%d of %d events have no edge: %d not reported as happened or ongoing, %d without a source or a target", w.noFact+w.noDyad, w.events, w.noFact, w.noDyad)
}

// Close writes the network. It does not close the underlying writer.
func (w *Writer) Close() error {
	edges := make([]*Edge, 0, len(w.edges))
	for _, e := range w.edges {
		edges = append(edges, e)
	}
	number := func(id string) int { n, _ := strconv.Atoi(id[1:]); return n }
	slices.SortFunc(edges, func(a, b *Edge) int {
		return cmp.Or(number(a.Source)-number(b.Source), number(a.Target)-number(b.Target), strings.Compare(a.Type, b.Type), a.Quad-b.Quad)
	})
	b := bufio.NewWriter(w.w)
	if w.format == GEXF {
		w.gexf(b, edges)
	} else {
		w.graphml(b, edges)
	}
	return b.Flush()
}

func (w *Writer) graphml(b *bufio.Writer, edges []*Edge) {
	b.WriteString(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">` + "\n")
	for _, k := range [][3]string{{"name", "node", "string"}, {"code", "node", "string"}, {"country", "node", "string"}, {"kb", "node", "string"}, {"events", "all", "int"},
		{"type", "edge", "string"}, {"quad", "edge", "int"}, {"goldstein", "edge", "double"}} {
		fmt.Fprintf(b, "<key id=%q for=%q attr.name=%q attr.type=%q/>\n", k[0], k[1], k[0], k[2])
	}
	b.WriteString(`<graph edgedefault="directed">` + "\n")
	data := func(key, value string) {
		if value != "" {
			b.WriteString(`<data key="` + key + `">` + escape(value) + `</data>`)
		}
	}
	for _, n := range w.nodes {
		b.WriteString(`<node id="` + n.ID + `">`)
		data("name", n.Name)
		data("code", n.Code)
		data("country", n.Country)
		data("kb", n.KB)
		data("events", strconv.Itoa(n.Events))
		b.WriteString("</node>\n")
	}
	for i, e := range edges {
		fmt.Fprintf(b, `<edge id="e%d" source="%s" target="%s">`, i+1, e.Source, e.Target)
		data("type", e.Type)
		data("quad", strconv.Itoa(e.Quad))
		data("events", strconv.Itoa(e.Events))
		data("goldstein", number(e.Goldstein))
		b.WriteString("</edge>\n")
	}
	b.WriteString("</graph>\n</graphml>\n")
}

func (w *Writer) gexf(b *bufio.Writer, edges []*Edge) {
	b.WriteString(xml.Header + `<gexf xmlns="http://gexf.net/1.3" version="1.3">` + "\n" + `<graph defaultedgetype="directed">` + "\n")
	b.WriteString(`<attributes class="node"><attribute id="code" title="code" type="string"/><attribute id="country" title="country" type="string"/>` +
		`<attribute id="kb" title="kb" type="string"/><attribute id="events" title="events" type="integer"/></attributes>` + "\n")
	b.WriteString(`<attributes class="edge"><attribute id="type" title="type" type="string"/><attribute id="quad" title="quad" type="integer"/>` +
		`<attribute id="events" title="events" type="integer"/><attribute id="goldstein" title="goldstein" type="double"/></attributes>` + "\n<nodes>\n")
	value := func(key, v string) {
		if v != "" {
			b.WriteString(`<attvalue for="` + key + `" value="` + escape(v) + `"/>`)
		}
	}
	for _, n := range w.nodes {
		b.WriteString(`<node id="` + n.ID + `" label="` + escape(n.Name) + `"><attvalues>`)
		value("code", n.Code)
		value("country", n.Country)
		value("kb", n.KB)
		value("events", strconv.Itoa(n.Events))
		b.WriteString("</attvalues></node>\n")
	}
	b.WriteString("</nodes>\n<edges>\n")
	for i, e := range edges {
		fmt.Fprintf(b, `<edge id="e%d" source="%s" target="%s" kind="%s" weight="%d"><attvalues>`, i+1, e.Source, e.Target, escape(e.Type), e.Events)
		value("type", e.Type)
		value("quad", strconv.Itoa(e.Quad))
		value("events", strconv.Itoa(e.Events))
		value("goldstein", number(e.Goldstein))
		b.WriteString("</attvalues></edge>\n")
	}
	b.WriteString("</edges>\n</graph>\n</gexf>\n")
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder does not fail
	return b.String()
}
