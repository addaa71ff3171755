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

/// One row of the list of cases.
struct LibraryRow {
  cases::CaseId id;
  std::string_view title;   ///< points into the bytes of the library
  std::uint32_t place = 0;  ///< place of its card in the catalogue
  guidance::RegionSet regions;
  int difficulty = 1;
  PracticeStatus status = PracticeStatus::fresh;
  std::optional<scoring::Outcome> last_outcome;  ///< of the latest attempt; nothing when there is none
  std::optional<double> last_score;              ///< 0 to 100; nothing without an attempt that has a score
  std::optional<int> due_in_days;                ///< 0 or less when it is due; nothing when it was never reviewed
};

/// The rows of the list. Copies share them, so that copying a screen does not copy ten thousand rows.
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

/// What can be continued: the unfinished case, or a result that was not left.
struct Resumable {
  std::string title;      ///< of the case; empty in an exam, which tells no titles
  std::size_t place = 0;  ///< of the case in its sitting, from 0
  std::size_t sitting_size = 1;
};

/// The list of cases as the filter leaves it. Cases that are kept for exams are neither shown nor counted.
struct LibraryScreen {
  library::SharedContent library;  ///< keeps alive what the rows point into
  LibraryRows rows;                ///< the cases that the filter leaves
  std::size_t total = 0;           ///< how many cases can be practised
  std::size_t fresh = 0;           ///< this and the next three count over all cases, whatever the filter
  std::size_t missed = 0;
  std::size_t done = 0;
  std::size_t due = 0;                    ///< how many of the missed and done ones are due for review
  std::optional<int> practised_days_ago;  ///< days since the latest finished case, 0: today; nothing when there is none
  std::optional<Resumable> resumable;     ///< nothing when there is nothing to continue
  CaseFilter filter;
  std::size_t problems = 0;             ///< how many things could not be read, kept or used
  std::optional<ReadingState> reading;  ///< nothing once the cases are known
};

/// Returns the cases of the model's content, as the model's filter leaves them.
LibraryScreen show_library(const Model& model);

}  // namespace nc::practice
