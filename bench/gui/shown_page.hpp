#pragma once

#include <memory>
#include <string>

#include <imgui.h>

#include "practice/screens/show.hpp"
#include "practice/session/model.hpp"
#include "ui/draw.hpp"
#include "ui/kit/fonts.hpp"

namespace nc::bench {

/// The model of the shipped library with one of its pages open: `library`, or `case` (the first one, everything asked).
/// Ends the program with a message when the content does not load.
practice::Model model_showing(const std::string& page);

/// The page as the program makes it, without the program's window: the same views, letters and sizes. Works in a
/// context of Dear ImGui that the caller has made current and given a display size.
class ShownPage {
 public:
  explicit ShownPage(practice::Model model) : model_(std::move(model)), shown_(practice::show(model_)) {}

  /// Puts the letters into the current context's atlas.
  void make_letters();

  /// Draws the page into the current frame, between ImGui::NewFrame() and ImGui::Render(). What it asks for is dropped.
  void draw();

  /// Applies what a person does.
  void act(const practice::Action& action);

  const practice::Model& model() const { return model_; }

 private:
  practice::Model model_;
  practice::Shown shown_;
  ui::Fonts fonts_;
  ui::UiState state_;
  SemanticTree tree_;
};

}  // namespace nc::bench
