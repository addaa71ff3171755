#include "app/window/letters.hpp"

#include <array>
#include <utility>
#include <vector>

#include "platform/files/file_block.hpp"
#include "support/embedded.hpp"

namespace nc::app {
namespace {

std::array<platform::FontRequest, 7> requests_for(const ui::FontSizes& sizes, float density) {
  const float factor = density * ui::pixels_per_em;
  using platform::FontWeight;
  return {{{FontWeight::regular, sizes.body * factor},
           {FontWeight::semibold, sizes.body * factor},
           {FontWeight::regular, sizes.small * factor},
           {FontWeight::semibold, sizes.small * factor},
           {FontWeight::regular, sizes.words * factor},
           {FontWeight::semibold, sizes.heading * factor},
           {FontWeight::semibold, sizes.title * factor}}};
}

constexpr std::size_t largest_font_file = std::size_t{64} * 1024 * 1024;

std::vector<unsigned short> ranges_of(const std::set<char32_t>& letters) {
  std::vector<unsigned short> ranges;
  for (const char32_t letter : letters)
    ranges.insert(ranges.end(), 2, static_cast<unsigned short>(letter));
  ranges.push_back(0);
  return ranges;
}

/// Fonts with the bytes of their files, which are needed only while the letters are drawn.
struct Merged {
  std::vector<platform::FileBlock> files;
  std::vector<platform::MergedFont> fonts;
};

/// A file that is gone since it was found is left out: its letters stay unknown.
Merged load_others(const std::vector<platform::OtherLetters>& others) {
  Merged merged;
  for (const platform::OtherLetters& font : others) {
    auto file = platform::read_block(font.path, largest_font_file);
    if (!file) continue;
    merged.fonts.push_back({file->view(), font.number, font.height_in_em, ranges_of(font.letters)});
    merged.files.push_back(std::move(*file));
  }
  return merged;
}

}  // namespace

std::size_t count_letters(const std::vector<platform::OtherLetters>& others) {
  std::size_t count = 0;
  for (const platform::OtherLetters& font : others)
    count += font.letters.size();
  return count;
}

Result<Letters> make_letters(const practice::Settings& settings, const LetterSize& size, platform::LetterSet set,
                             const std::vector<platform::OtherLetters>& others) {
  Letters letters{std::make_unique<ImFontAtlas>(), {}, size, set, count_letters(others)};
  const auto requests = requests_for(ui::font_sizes(size.usual, settings, size.scale), size.density);
  const auto files = embedded_fonts();
  const Merged merged = load_others(others);
  auto made = platform::build_fonts(*letters.atlas, {files[0].bytes, files[1].bytes}, requests, set, merged.fonts);
  if (!made) return tl::unexpected<Error>(std::move(made.error()));
  const std::vector<ImFont*>& font = *made;
  letters.fonts = {font[0], font[1], font[2], font[3], font[4], font[5], font[6], set == platform::LetterSet::all};
  return letters;
}

}  // namespace nc::app
