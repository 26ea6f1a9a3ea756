package infer

// never is the score of an arc that cannot be.
const never = -1e9

// A treeWork holds the buffers of decode.
type treeWork struct {
	head  []int
	state []uint8
}

// decode appends the head of each of n tokens: row i of scores has the score of the root as head of token i, then those
// of tokens 1 to n. The result is a tree with one child of the root.
func (w *treeWork) decode(out []uint16, scores []float32, stride, n int) []uint16 {
	if n == 0 {
		return out
	}
	w.head = w.head[:0]
	roots, best := 0, 0
	for i := range n {
		row := scores[i*stride : i*stride+n+1]
		h := argmax(row)
		w.head = append(w.head, h)
		if h == 0 {
			roots++
		}
		if row[0] > scores[best*stride] {
			best = i
		}
	}
	if roots != 1 || w.cyclic(n) {
		if roots != 1 { // the token that gains most, or loses least, by being the root
			gain := float32(never)
			for i := range n {
				row := scores[i*stride : i*stride+n+1]
				other := float32(never)
				for _, v := range row[1:] {
					other = max(other, v)
				}
				if g := row[0] - other; g > gain || i == 0 {
					gain, best = g, i
				}
			}
		} else {
			for i, h := range w.head {
				if h == 0 {
					best = i
				}
			}
		}
		for i := range n {
			if i != best {
				scores[i*stride] = never
			}
		}
		w.edmonds(scores, stride, n, best)
	}
	for _, h := range w.head {
		out = append(out, uint16(h))
	}
	return out
}

// cyclic says whether some token does not reach the root.
func (w *treeWork) cyclic(n int) bool {
	w.state = w.state[:0]
	for range n {
		w.state = append(w.state, 0)
	}
	for i := range n {
		at := i
		for at >= 0 && w.state[at] == 0 {
			w.state[at] = 1
			at = w.head[at] - 1
		}
		if at >= 0 && w.state[at] == 1 {
			return true
		}
		for at = i; at >= 0 && w.state[at] == 1; at = w.head[at] - 1 {
			w.state[at] = 2
		}
	}
	return false
}

// edmonds sets head to the best tree below the token root: each cycle is contracted into one node, whose entering arcs
// score what they gain over the arc they replace, until none is left. Cost: cycles times n².
func (w *treeWork) edmonds(scores []float32, stride, n, root int) {
	// Node i stands for token i; a contracted node takes a fresh number. in[v][u] is the best arc from node u into node v.
	type arc struct {
		score    float32
		from, to int // tokens
	}
	size := 2 * n
	in := make([][]arc, size)
	for i := range n {
		in[i] = make([]arc, size)
		for j := range in[i] {
			in[i][j].score = never
		}
		for j := range n {
			in[i][j] = arc{scores[i*stride+j+1], j, i}
		}
	}
	alive := make([]bool, size)
	for i := range n {
		alive[i] = true
	}
	inside := make([]int, size) // the contracted node that a node lies in, 0 if none
	parts := make([][]int, size)
	choice := make([]arc, size)
	source := make([]int, size)
	next := n
	mark := make([]int, size)
	for {
		for v := range next {
			if !alive[v] || v == root {
				continue
			}
			best, from := arc{score: 4 * never}, -1
			for u := range next {
				if alive[u] && u != v && in[v][u].score > best.score {
					best, from = in[v][u], u
				}
			}
			choice[v], source[v] = best, from
		}
		// Find a cycle.
		clear(mark)
		var cycle []int
		for v := range next {
			if !alive[v] || mark[v] != 0 {
				continue
			}
			at := v
			for at != root && mark[at] == 0 {
				mark[at] = v + 1
				at = source[at]
			}
			if at != root && mark[at] == v+1 {
				for c := at; ; {
					cycle = append(cycle, c)
					if c = source[c]; c == at {
						break
					}
				}
				break
			}
			for at = v; at != root && mark[at] == v+1; at = source[at] {
				mark[at] = -1
			}
			mark[root] = -1
		}
		if cycle == nil {
			break
		}
		c := next
		next++
		parts[c] = cycle
		in[c] = make([]arc, size)
		for j := range in[c] {
			in[c][j].score = 4 * never
		}
		for _, v := range cycle {
			alive[v] = false
			inside[v] = c
		}
		for u := range c {
			if !alive[u] {
				continue
			}
			out := arc{score: 4 * never}
			for _, v := range cycle {
				if a := in[v][u]; a.score-choice[v].score > in[c][u].score {
					a.score -= choice[v].score
					in[c][u] = a
				}
				if a := in[u][v]; a.score > out.score {
					out = a
				}
			}
			in[u][c] = out
		}
		alive[c] = true
	}
	// Open the contracted nodes, the outermost first: the arc that enters one breaks its cycle at the node it enters.
	for c := next - 1; c >= n; c-- {
		a := choice[c]
		if a.from == a.to {
			continue
		}
		v := a.to
		for inside[v] != c {
			v = inside[v]
		}
		choice[v] = arc{choice[v].score, a.from, a.to}
	}
	for i := range n {
		if i == root {
			w.head[i] = 0
		} else {
			w.head[i] = choice[i].from + 1
		}
	}
}
