package score

import "slices"

// A Partition gives each mention, by its place, the cluster that it is in.
type Partition []int

// Coreference compares two partitions of the same mentions by the measures of the CoNLL shared tasks.
type Coreference struct {
	MUC, B3, CEAFe PRF
	CoNLL          float64 // mean of the three F1
}

// PRF is precision, recall and F1.
type PRF struct{ P, R, F float64 }

func prf(pn, pd, rn, rd float64) (m PRF) {
	if pd > 0 {
		m.P = pn / pd
	}
	if rd > 0 {
		m.R = rn / rd
	}
	if m.P+m.R > 0 {
		m.F = 2 * m.P * m.R / (m.P + m.R)
	}
	return m
}

// CompareClusters scores a response against a key over the same mentions, singletons included. MUC counts links, and so is blind to
// singletons; B3 takes the mean over mentions; CEAFe aligns clusters one to one so that their likeness (Dice) is greatest.
func CompareClusters(key, response Partition) Coreference {
	if len(key) != len(response) {
		panic("score: partitions of different mentions")
	}
	var c Coreference
	shared := map[[2]int]int{} // mentions of a cluster of the key and one of the response
	inKey, inResponse := map[int]int{}, map[int]int{}
	for i := range key {
		shared[[2]int{key[i], response[i]}]++
		inKey[key[i]]++
		inResponse[response[i]]++
	}
	partsOfKey, partsOfResponse := map[int]int{}, map[int]int{}
	var b3p, b3r float64
	for kr, n := range shared {
		partsOfKey[kr[0]]++
		partsOfResponse[kr[1]]++
		b3p += float64(n) * float64(n) / float64(inResponse[kr[1]])
		b3r += float64(n) * float64(n) / float64(inKey[kr[0]])
	}
	var pn, pd, rn, rd float64
	for k, n := range inKey {
		rn += float64(n - partsOfKey[k])
		rd += float64(n - 1)
	}
	for r, n := range inResponse {
		pn += float64(n - partsOfResponse[r])
		pd += float64(n - 1)
	}
	c.MUC = prf(pn, pd, rn, rd)
	n := float64(len(key))
	c.B3 = prf(b3p, n, b3r, n)
	like := aligned(shared, inKey, inResponse)
	c.CEAFe = prf(like, float64(len(inResponse)), like, float64(len(inKey)))
	c.CoNLL = (c.MUC.F + c.B3.F + c.CEAFe.F) / 3
	return c
}

// aligned is the greatest sum of Dice coefficients over one-to-one alignments of clusters. Only clusters that share mentions can be aligned, so
// that each connected part is solved by itself.
func aligned(shared map[[2]int]int, inKey, inResponse map[int]int) float64 {
	byKey, byResponse := map[int][]int{}, map[int][]int{}
	for kr := range shared {
		byKey[kr[0]] = append(byKey[kr[0]], kr[1])
		byResponse[kr[1]] = append(byResponse[kr[1]], kr[0])
	}
	seen := map[int]bool{}
	total := 0.0
	var keys []int
	for k := range byKey {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, first := range keys {
		if seen[first] {
			continue
		}
		seen[first] = true
		ks, rs := []int{first}, []int(nil)
		at := map[int]int{}
		for i := 0; i < len(ks); i++ {
			for _, r := range byKey[ks[i]] {
				if _, ok := at[r]; ok {
					continue
				}
				at[r] = len(rs)
				rs = append(rs, r)
				for _, k := range byResponse[r] {
					if !seen[k] {
						seen[k] = true
						ks = append(ks, k)
					}
				}
			}
		}
		w := make([][]float64, len(ks))
		for i, k := range ks {
			w[i] = make([]float64, len(rs))
			for _, r := range byKey[k] {
				w[i][at[r]] = 2 * float64(shared[[2]int{k, r}]) / float64(inKey[k]+inResponse[r])
			}
		}
		total += assign(w)
	}
	return total
}

// assign returns the greatest sum of weights of a one-to-one assignment of rows to columns, by shortest augmenting paths (the Hungarian method).
func assign(w [][]float64) float64 {
	rows, cols := len(w), len(w[0])
	if rows > cols {
		t := make([][]float64, cols)
		for j := range t {
			t[j] = make([]float64, rows)
			for i := range w {
				t[j][i] = w[i][j]
			}
		}
		w, rows, cols = t, cols, rows
	}
	// Potentials u of rows and v of columns, 1-based; row 0 and column 0 are the start of a path.
	u, v := make([]float64, rows+1), make([]float64, cols+1)
	row := make([]int, cols+1) // the row that a column is given to
	for i := 1; i <= rows; i++ {
		row[0] = i
		least, way, used := make([]float64, cols+1), make([]int, cols+1), make([]bool, cols+1)
		for j := range least {
			least[j] = 1e18
		}
		j0 := 0
		for row[j0] != 0 {
			used[j0] = true
			i0, step, j1 := row[j0], 1e18, 0
			for j := 1; j <= cols; j++ {
				if used[j] {
					continue
				}
				if cost := -w[i0-1][j-1] - u[i0] - v[j]; cost < least[j] {
					least[j], way[j] = cost, j0
				}
				if least[j] < step {
					step, j1 = least[j], j
				}
			}
			for j := 0; j <= cols; j++ {
				if used[j] {
					u[row[j]] += step
					v[j] -= step
				} else {
					least[j] -= step
				}
			}
			j0 = j1
		}
		for j0 != 0 {
			row[j0] = row[way[j0]]
			j0 = way[j0]
		}
	}
	sum := 0.0
	for j := 1; j <= cols; j++ {
		if row[j] > 0 {
			sum += w[row[j]-1][j-1]
		}
	}
	return sum
}
