#include "app/window/letters.hpp"

#include <array>
#include <utility>
#include <vector>

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

}  // namespace

Result<Letters> make_letters(const practice::Settings& settings, const LetterSize& size, platform::LetterSet set) {
  Letters letters{std::make_unique<ImFontAtlas>(), {}, size, set};
  const auto requests = requests_for(ui::font_sizes(size.usual, settings, size.scale), size.density);
  const auto files = embedded_fonts();
  auto made = platform::build_fonts(*letters.atlas, {files[0].bytes, files[1].bytes}, requests, set);
  if (!made) return tl::unexpected<Error>(std::move(made.error()));
  const std::vector<ImFont*>& font = *made;
  letters.fonts = {font[0], font[1], font[2], font[3], font[4], font[5], font[6], set == platform::LetterSet::all};
  return letters;
}

}  // namespace nc::app
