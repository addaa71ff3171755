#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/window/frame_need.hpp"
#include "app/window/screen_painter.hpp"
#include "app/window/tree_file.hpp"
#include "gallery/look_files.hpp"
#include "gallery/position.hpp"
#include "platform/window/screen.hpp"
#include "staging/shipped_content.hpp"

namespace nc::gallery {

/// The gallery in its window. In the top left corner is the screen that is shown, pixel for pixel as the program draws
/// it at that size, and to its right is the panel. A screen reacts to the pointer and to keys, so it can be scrolled,
/// but what is pressed in it leads nowhere.
class GalleryWindow {
 public:
  /// `look` is the folder whose theme.toml and figure.svg are followed. `tree_path` is the file in which the semantic
  /// tree is kept; empty for none. `screen` must outlive the gallery.
  GalleryWindow(platform::Screen& screen, const std::filesystem::path& look, std::string tree_path);

  /// Runs until the person closes the window. Fails (environment) when drawing fails or the tree cannot be written.
  Result<void> run();

 private:
  std::optional<practice::Action> draw(const practice::Shown& shown, ui::UiState& state, const ui::Fonts& fonts,
                                       const ui::Input& input, SemanticTree& tree);
  void draw_beside(const practice::Shown& shown, const ui::Fonts& fonts, const ui::Input& input, SemanticTree& tree);
  Result<bool> frame();
  void go_to(const Position& position);
  void follow_look();
  void change();

  platform::Window& window_;
  std::vector<staging::ScreenCase> screens_ = staging::every_screen();
  library::SharedContent content_ = staging::shipped_content();
  LookFiles files_;
  std::unique_ptr<LoadedLook> look_;
  std::string error_;
  Position position_;
  std::optional<Position> wanted_;  ///< what was chosen in the panel in this frame
  practice::Shown shown_;
  std::uint64_t revision_ = 0;
  bool moved_ = true;
  double look_due_s_ = 0;  ///< when the files of the look are looked at next
  ui::UiState panel_state_;
  Point pointer_ = app::shown_pointer({});  ///< of the last frame
  SemanticTree panel_tree_;
  app::ScreenPainter painter_;
  app::FrameNeed need_;
  app::TreeFile tree_file_;
};

}  // namespace nc::gallery
