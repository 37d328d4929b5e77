/** Words around photos of signed papers and posted notices. */
export const photoText = {
  paper: '拍下签字的纸',
  paperAlt: (room: string, day: string): string => `${room} ${day} 签字的纸`,
  notice: '拍下张贴处',
  noticeAlt: (place: string, day: string): string => `${day} ${place}`,
  another: '换一张',
  leaveOut: '不要这张',
  enlarge: (alt: string): string => `放大看：${alt}`,
  back: '回去',
  scaling: '正在缩小照片',
  noPicture: '这个文件打不开，不是照片或者格式不认得。请选 JPG 或 PNG 照片，或者用手机重新拍一张。',
  tooLarge: '这张照片太大，缩不下来。请把照片裁小一点，或者重新拍一张。',
  privacy: '照片会缩小，只存在这台电脑里，拍摄地点和时间不留。',
  erased: '照片已经删去',
} as const;
