#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "onscreen/geometry.hpp"
#include "practice/screens/library_screen.hpp"

// Decides where the rows of a long list are and which of them are drawn at all, so that a frame with a list of ten
// thousand costs no more than one with a screenful.

namespace nc::ui {

class Canvas;

/// Knows how many lines the title of each case takes. Each title is measured once for a width, a text size and a set of
/// letters.
class TitleLines {
 public:
  /// Says which library and which width of a title (in pointer units) lines() is asked about. Forgets what was measured
  /// for another library, width, text size or set of letters. To be called in every frame before lines().
  void fit(const Canvas& canvas, const library::SharedContent& library, float width);

  /// Returns how many lines the title of a row takes: 1 or more. The row must be of the library given to fit().
  int lines(const Canvas& canvas, const practice::LibraryRow& row);

 private:
  library::SharedContent library_;  ///< is kept alive, so that no other library can have its address
  float width_ = 0;
  float line_height_ = 0;
  float em_ = 0;
  bool letters_are_whole_ = false;
  std::vector<std::uint16_t> lines_;  ///< by place in the catalogue; 0: not measured yet
};

/// Where the rows of the table are. Only `titles` outlasts a frame; the vectors are filled anew in every frame and keep
/// nothing but their memory.
struct CaseRows {
  TitleLines titles;
  /// The top of each row in pointer units from the top of the list, and one more entry for the end of the last row.
  std::vector<float> tops;
  std::vector<std::size_t> shown;  ///< the rows that are drawn and in the tree, in ascending order

  /// Returns the height of the whole list in pointer units.
  float height() const { return tops.empty() ? 0 : tops.back(); }
};

/// A list of up to this many rows is drawn as a whole. Of a longer one only those rows are drawn that choose_rows()
/// chooses.
inline constexpr std::size_t longest_whole_list = 200;

/// Sets `shown` by `tops`: the rows between `top` and `bottom` (in pointer units from the top of the list), the first
/// row and the last one, the rows in `wanted`, and three rows on either side of each. `wanted` holds the row with the
/// focus and the one that assistive technology asks for. Because their neighbours are in the tree, an arrow key always
/// finds a row to go to.
void choose_rows(CaseRows& rows, float top, float bottom, const std::vector<std::size_t>& wanted);

/// Returns which of the screen's rows is the case with this id; nothing when the filter leaves it out or there is none.
std::optional<std::size_t> find_row(const practice::LibraryScreen& screen, std::string_view id);

}  // namespace nc::ui
