// Package models embeds the models that train/ makes: the word vectors, the model of tags and trees, the model of
// names, that of acts, that of parties, and those of contexts and sectors. Each is read once, when first asked for. SOURCES.md names what they were trained on.
package models

import (
	_ "embed"
	"hash/fnv"
	"strconv"
	"sync"

	"github.com/dateline-news/dateline/internal/infer"
)

//go:embed vectors.bin
var vectorsFile string

//go:embed syntax.bin
var syntaxFile string

//go:embed names.bin
var namesFile string

//go:embed acts.bin
var actsFile string

//go:embed rank.bin
var rankFile string

//go:embed labels.bin
var labelsFile string

var vectors = sync.OnceValues(func() (*infer.Vectors, error) {
	f, err := infer.Open(vectorsFile)
	if err != nil {
		return nil, err
	}
	return infer.NewVectors(f), nil
})

// read returns what reads a model, once.
func read[M any](file *string, make func(*infer.File, *infer.Vectors) *M) func() (*M, error) {
	return sync.OnceValues(func() (*M, error) {
		v, err := vectors()
		if err != nil {
			return nil, err
		}
		f, err := infer.Open(*file)
		if err != nil {
			return nil, err
		}
		return make(f, v), nil
	})
}

var (
	Syntax = read(&syntaxFile, infer.NewSyntax) // tags and trees
	Names  = read(&namesFile, infer.NewNames)
	Acts   = read(&actsFile, infer.NewNames) // what words stand for an act of which type
)

// Rank is the model that weighs parties, modes, times and places.
var Rank = sync.OnceValues(func() (*infer.Ranker, error) {
	f, err := infer.Open(rankFile)
	if err != nil {
		return nil, err
	}
	return infer.NewRanker(f), nil
})

// Labelers are the models that give events their contexts and parties their sectors, with the word vectors that they see.
type Labelers struct {
	Vectors         *infer.Vectors
	Context, Sector *infer.Labeler
}

// Labels are the models of contexts and sectors.
var Labels = read(&labelsFile, func(f *infer.File, v *infer.Vectors) *Labelers {
	return &Labelers{v, infer.NewLabeler(f, v, "context"), infer.NewLabeler(f, v, "sector")}
})

// Versions names the models by a hash of their files, for the provenance of a record.
var Versions = sync.OnceValue(func() map[string]string {
	sum := func(s string) string {
		h := fnv.New64a()
		h.Write([]byte(s))
		return strconv.FormatUint(h.Sum64(), 16)
	}
	return map[string]string{"vectors": sum(vectorsFile), "syntax": sum(syntaxFile), "names": sum(namesFile), "acts": sum(actsFile), "rank": sum(rankFile), "labels": sum(labelsFile)}
})
