package infer

// Ranker holds a model that weighs candidates by the names of what speaks for each: a sum of one number per feature, and what two small layers make of the sum of
// one row per feature, so that features may count differently in company. It is read-only after NewRanker. Kinds of choices share the table and
// have layers of their own.
type Ranker struct {
	words wordIndex // of features; row 0 is of those that training did not see
	rows  []int8
	scale []float32
	alone []float32 // what a feature says alone
	kinds map[string]int
	dim   int
	all   []float32 // by kind: dim x dim, from the mean of all candidates to each
	bias  []float32 // of all
	out   []float32
}

// NewRanker reads a ranker.
func NewRanker(f *File) *Ranker {
	r := &Ranker{words: f.words("words"), rows: f.bytes8("rows"), scale: f.floats("rows.scale"), alone: f.floats("alone"),
		kinds: make(map[string]int), all: f.floats("all"), bias: f.floats("bias"), out: f.floats("out")}
	for i, k := range f.Strings["kinds"] {
		r.kinds[k] = i
	}
	r.dim = len(r.scale)
	return r
}

// Scores returns the score of each candidate of one choice: feats are the features of each, about those that hold for all. Their exponentials are to one another
// as the probabilities. All are 0 for a kind that the model does not know.
func (r *Ranker) Scores(kind string, feats [][]string, about []string) []float64 {
	scores := make([]float64, len(feats))
	k, ok := r.kinds[kind]
	if !ok || len(feats) == 0 {
		return scores
	}
	d := r.dim
	shared := make([]float32, d)
	for _, f := range about {
		r.add(shared, f)
	}
	mean := make([]float32, d)
	rows := make([]float32, len(feats)*d)
	for i, fs := range feats {
		row := rows[i*d : (i+1)*d]
		copy(row, shared)
		for _, f := range fs {
			if n := r.add(row, f); n > 0 {
				scores[i] += float64(r.alone[n])
			}
		}
		for j, v := range row {
			row[j] = max(0, v)
			mean[j] += row[j] / float32(len(feats))
		}
	}
	all, bias, out := r.all[k*d*d:(k+1)*d*d], r.bias[k*d:(k+1)*d], r.out[k*d:(k+1)*d]
	for j := range shared {
		shared[j] = bias[j]
		for i, v := range mean {
			shared[j] += all[j*d+i] * v
		}
	}
	for i := range feats {
		for j, v := range rows[i*d : (i+1)*d] {
			if v += shared[j]; v > 0 {
				scores[i] += float64(v * out[j])
			}
		}
	}
	return scores
}

// add adds the row of a feature to sum, and returns its number, 0 if training did not see it.
func (r *Ranker) add(sum []float32, feature string) int {
	n := r.words.row([]byte(feature))
	if n <= 0 {
		return 0
	}
	row := r.rows[n*r.dim : (n+1)*r.dim]
	for j, s := range r.scale {
		sum[j] += float32(row[j]) * s
	}
	return n
}
