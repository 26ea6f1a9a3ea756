package models

import (
	"testing"
	"time"
)

// TestLoad: all models load, and fast enough for a program that starts for one article.
func TestLoad(t *testing.T) {
	start := time.Now()
	if _, err := Syntax(); err != nil {
		t.Error(err)
	}
	if _, err := Names(); err != nil {
		t.Error(err)
	}
	if _, err := Acts(); err != nil {
		t.Error(err)
	}
	if _, err := Rank(); err != nil {
		t.Error(err)
	}
	if _, err := Labels(); err != nil {
		t.Error(err)
	}
	took := time.Since(start)
	t.Logf("loaded in %v", took)
	if took > time.Second { // about 30 ms on an idle machine
		t.Errorf("loading took %v", took)
	}
	if size := len(vectorsFile) + len(syntaxFile) + len(namesFile) + len(actsFile) + len(rankFile) + len(labelsFile); size > 25<<20 {
		t.Errorf("the models are %d bytes", size)
	}
	if v := Versions(); len(v) != 6 || v["syntax"] == v["names"] {
		t.Errorf("versions: %v", v)
	}
}
