package network

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strconv"
)

// Parse reads a network in the dialect f that this package wrote. It refuses edges between nodes that are not there,
// the same id twice and numbers that are none.
func Parse(f Format, data []byte) ([]Node, []Edge, error) {
	type values struct {
		Data []struct {
			Key   string `xml:"key,attr"`
			Value string `xml:",chardata"`
		} `xml:"data"`
		Att []struct {
			Key   string `xml:"for,attr"`
			Value string `xml:"value,attr"`
		} `xml:"attvalues>attvalue"`
	}
	type node struct {
		ID    string `xml:"id,attr"`
		Label string `xml:"label,attr"`
		values
	}
	type edge struct {
		Source string `xml:"source,attr"`
		Target string `xml:"target,attr"`
		values
	}
	type graph struct {
		Nodes []node `xml:"node"`
		Edges []edge `xml:"edge"`
		InN   []node `xml:"nodes>node"`
		InE   []edge `xml:"edges>edge"`
	}
	var x struct {
		XMLName xml.Name
		Graph   graph `xml:"graph"`
	}
	if err := xml.NewDecoder(bytes.NewReader(data)).Decode(&x); err != nil {
		return nil, nil, fmt.Errorf("network: %w", err)
	}
	nodes, edges, root := x.Graph.Nodes, x.Graph.Edges, "graphml"
	if f == GEXF {
		nodes, edges, root = x.Graph.InN, x.Graph.InE, "gexf"
	}
	if x.XMLName.Local != root {
		return nil, nil, fmt.Errorf("network: the root is %s, want %s", x.XMLName.Local, root)
	}
	fields := func(v values) map[string]string {
		m := map[string]string{}
		for _, d := range v.Data {
			m[d.Key] = d.Value
		}
		for _, a := range v.Att {
			m[a.Key] = a.Value
		}
		return m
	}
	var bad error
	whole := func(of, s string) int {
		n, err := strconv.Atoi(s)
		if (err != nil || n < 0) && bad == nil {
			bad = fmt.Errorf("network: %s: number %q", of, s)
		}
		return n
	}
	var ns []Node
	seen := map[string]bool{}
	for _, n := range nodes {
		m := fields(n.values)
		if n.ID == "" || seen[n.ID] {
			return nil, nil, fmt.Errorf("network: id %q is empty or there twice", n.ID)
		}
		seen[n.ID] = true
		name := m["name"]
		if f == GEXF {
			name = n.Label
		}
		ns = append(ns, Node{n.ID, name, m["code"], m["country"], m["kb"], whole(n.ID, m["events"])})
	}
	var es []Edge
	for _, e := range edges {
		m := fields(e.values)
		if !seen[e.Source] || !seen[e.Target] {
			return nil, nil, fmt.Errorf("network: edge from %q to %q: no such node", e.Source, e.Target)
		}
		g, err := strconv.ParseFloat(m["goldstein"], 64)
		if err != nil {
			return nil, nil, fmt.Errorf("network: goldstein %q", m["goldstein"])
		}
		es = append(es, Edge{e.Source, e.Target, m["type"], whole(e.Source, m["quad"]), whole(e.Source, m["events"]), g})
	}
	return ns, es, bad
}
