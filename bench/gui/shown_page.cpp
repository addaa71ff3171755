#include "shown_page.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <utility>

#include "app/engine/content_source.hpp"
#include "platform/drawing/fonts.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/update.hpp"
#include "support/embedded.hpp"

namespace nc::bench {
namespace {

[[noreturn]] void give_up(const std::string& reason) {
  std::fprintf(stderr, "bench: %s\n", reason.c_str());
  std::exit(1);
}

void act(practice::Model& model, const practice::Action& action) {
  const practice::Inputs inputs{UtcTime{0}, record::AttemptId("attempt"), record::SittingId("sitting"), 1};
  model = practice::update(model, action, inputs).model;
}

/// The first case with everything asked, so that the whole story is on the page.
void open_case(practice::Model& model) {
  act(model, practice::StartCase{model.content->cases.front().id});
  const practice::Shown shown = practice::show(model);
  const auto* screen = std::get_if<practice::CaseScreen>(&shown.screen);
  if (screen == nullptr) give_up("the first case did not open");
  for (const practice::AskChoice& ask : screen->asks)
    act(model, practice::AskAbout{ask.topic});
}

}  // namespace

practice::Model model_showing(const std::string& page) {
  app::CommandContext context{std::cin, std::cout, std::cerr, {}, false};
  auto loaded = app::load_content({}, context);
  if (!loaded) give_up(loaded.error().message);
  practice::Model model = practice::open_model(loaded->content, {}, {}, UtcTime{0});
  if (page == "case") open_case(model);
  return model;
}

void ShownPage::act(const practice::Action& action) {
  bench::act(model_, action);
  shown_ = practice::show(model_, shown_);
}

void ShownPage::make_letters() {
  ImGuiIO& io = ImGui::GetIO();
  const ui::FontSizes sizes = ui::font_sizes(model_.settings, 1.0F);
  using platform::FontWeight;
  const std::array<platform::FontRequest, 7> requests{{{FontWeight::regular, sizes.body * ui::pixels_per_em},
                                                       {FontWeight::semibold, sizes.body * ui::pixels_per_em},
                                                       {FontWeight::regular, sizes.small * ui::pixels_per_em},
                                                       {FontWeight::semibold, sizes.small * ui::pixels_per_em},
                                                       {FontWeight::regular, sizes.words * ui::pixels_per_em},
                                                       {FontWeight::semibold, sizes.heading * ui::pixels_per_em},
                                                       {FontWeight::semibold, sizes.title * ui::pixels_per_em}}};
  const auto files = embedded_fonts();
  const auto made =
      platform::build_fonts(*io.Fonts, {files[0].bytes, files[1].bytes}, requests, platform::LetterSet::all);
  if (!made) give_up(made.error().message);
  const auto& font = *made;
  fonts_ = {font[0], font[1], font[2], font[3], font[4], font[5], font[6]};
}

void ShownPage::draw() {
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  ui::draw(shown_, state_, fonts_, {{}, {size.x, size.y}, 1.0F}, tree_);
}

}  // namespace nc::bench
