package pipeline_test

import (
	"testing"

	"github.com/dateline-news/dateline/internal/resolve/group"
	"github.com/dateline-news/dateline/internal/store"
)

// The store resolves again what counts in place of a leader that goes, so it must know how many count.
func TestStoreCountsLeadersAsResolvingDoes(t *testing.T) {
	if store.CountedLeaders != group.Most {
		t.Errorf("the store counts %d leaders of a key, resolving %d", store.CountedLeaders, group.Most)
	}
}
