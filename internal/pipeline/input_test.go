package pipeline_test

import (
	"crypto/sha256"
	"encoding/hex"
	"os/exec"

	dateline "github.com/dateline-news/dateline"
	"github.com/dateline-news/dateline/internal/extract"
)

func extractKind(kind dateline.SourceKind, data []byte) (*dateline.Document, error) {
	sum := sha256.Sum256(data)
	return extract.Document(dateline.Capture{ID: hex.EncodeToString(sum[:]), Kind: kind, Bytes: data, Name: "test"})
}

func extractText(text string) (*dateline.Document, error) {
	return extractKind(dateline.KindText, []byte(text))
}

func extractJSON(line []byte) (*dateline.Document, error) {
	return extractKind(dateline.KindJSONL, line)
}

func runPython(args ...string) ([]byte, error) { return exec.Command("python3", args...).Output() }
