# A relocatable tree: the program finds its library next to itself as ../share/needlecase/scenarios.
# The component `program` (the default, CMakeLists.txt) is what Debian's package holds too; `tree` is left out there, `debian` (cmake/Package.cmake) only there.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(TARGET needlecase)
  install(TARGETS needlecase RUNTIME DESTINATION bin)
endif()
foreach(folder guidance neck upper-back shoulder)
  if(IS_DIRECTORY "${CMAKE_SOURCE_DIR}/scenarios/${folder}")
    install(DIRECTORY scenarios/${folder} DESTINATION share/needlecase/scenarios FILES_MATCHING PATTERN "*.toml")
  endif()
endforeach()

install(FILES packaging/needlecase.desktop DESTINATION share/applications)
install(FILES packaging/org.needlecase.needlecase.metainfo.xml DESTINATION share/metainfo)
install(FILES assets/needlecase.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES README.md DESTINATION share/doc/needlecase)
install(FILES docs/export.md docs/scoring.md docs/diagnostics.md docs/coverage.md DESTINATION share/doc/needlecase/docs)
install(FILES LICENSE DESTINATION share/doc/needlecase COMPONENT tree)

# Manual page and completions are written by the program itself while it is installed, so they are always those of this program;
# icons of fixed sizes are drawn then too, where rsvg-convert is there.
if(TARGET needlecase)
  set(written "${CMAKE_BINARY_DIR}/written")
  install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" \"-DPROGRAM=${CMAKE_BINARY_DIR}/needlecase\" \"-DFOLDER=${written}\"
    -P \"${CMAKE_SOURCE_DIR}/cmake/write_manual.cmake\" COMMAND_ERROR_IS_FATAL ANY)")
  install(FILES "${written}/needlecase.1.gz" DESTINATION share/man/man1)
  install(FILES "${written}/needlecase.bash" DESTINATION share/bash-completion/completions RENAME needlecase)
  install(FILES "${written}/needlecase.zsh" DESTINATION share/zsh/vendor-completions RENAME _needlecase)
  install(FILES "${written}/needlecase.fish" DESTINATION share/fish/vendor_completions.d)
  foreach(size 16 22 24 32 48 64 128 256)
    install(FILES "${written}/${size}.png" DESTINATION share/icons/hicolor/${size}x${size}/apps RENAME needlecase.png OPTIONAL)
  endforeach()
endif()
