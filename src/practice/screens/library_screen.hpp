#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "practice/choosing/selection.hpp"
#include "practice/screens/reading_screen.hpp"

namespace nc::practice {

struct Model;

/// One row of the library.
struct LibraryRow {
  cases::CaseId id;
  std::string_view title;   ///< in the library's bytes
  std::uint32_t place = 0;  ///< of its card in the library's catalogue
  guidance::RegionSet regions;
  int difficulty = 1;
  CaseStatus status = CaseStatus::fresh;
  std::optional<scoring::Outcome> last_outcome;
  std::optional<double> last_score;
  std::optional<int> due_in_days;  ///< 0 or less: due now; nothing: never reviewed
};

/// The rows of the library. Copies share them: a model is copied for every action, ten thousand rows are not.
class LibraryRows {
 public:
  LibraryRows() = default;
  explicit LibraryRows(std::vector<LibraryRow> rows)
      : rows_(std::make_shared<const std::vector<LibraryRow>>(std::move(rows))) {}

  std::size_t size() const { return rows_ ? rows_->size() : 0; }
  bool empty() const { return size() == 0; }
  const LibraryRow* begin() const { return rows_ ? rows_->data() : nullptr; }
  const LibraryRow* end() const { return begin() + size(); }
  const LibraryRow& operator[](std::size_t place) const { return begin()[place]; }
  const LibraryRow& front() const { return *begin(); }
  const LibraryRow& back() const { return begin()[size() - 1]; }

 private:
  std::shared_ptr<const std::vector<LibraryRow>> rows_;
};

/// The library as the filter leaves it, in library order.
struct LibraryScreen {
  library::SharedContent library;  ///< keeps alive what the rows point into
  LibraryRows rows;                ///< what the filter leaves
  std::size_t total = 0;           ///< all ready cases
  std::size_t fresh = 0;           ///< counts over all cases, whatever the filter
  std::size_t missed = 0;
  std::size_t done = 0;
  std::size_t due = 0;                         ///< of the missed and done ones
  std::optional<int> practised_days_ago;       ///< days since the latest finished case, 0: today
  std::optional<std::string> resumable_title;  ///< case of the unfinished attempt
  CaseFilter filter;
  std::optional<ReadingState> reading;  ///< until the cases are known
};

/// The library of the model's content, as the model's filter leaves it.
LibraryScreen show_library(const Model& model);

}  // namespace nc::practice
